package vn.hiepdong.duty.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

class MyDutiesPageTest extends DutyPageTest {

	@BeforeEach
	void going() {
		this.world.goingOn(this.event);
	}

	@Test
	void the_late_ones_come_first_then_todays_then_what_waits_then_the_rest() {
		this.world.duty("Sau này").from("1/12/2999 07:00").of("quan-toan").accepted().in(this.event);
		this.world.duty("Đang chờ").from("1/12/2999 07:00").of("quan-toan").in(this.event);
		this.world.duty("Hôm nay").of("quan-toan").accepted().in(this.event);
		this.world.duty("Quá hạn").due("2/1/2020 07:00").of("quan-toan").accepted().in(this.event);
		this.world.duty("Giúp việc").of("le-chan").with("quan-toan").accepted().in(this.event);
		this.world.duty("Xong rồi").of("quan-toan").reportedDone().in(this.event);
		assertThat(page("quan-toan")).containsSubsequence("lot-LATE", "Quá hạn<", "lot-TODAY", "Hôm nay<",
				"lot-WAITING", "Đang chờ<", "lot-COMING", "Sau này<", "lot-HELPING", "Giúp việc<", "settled",
				"Xong rồi<");
	}

	@Test
	void an_open_page_hears_of_every_event_in_which_there_may_be_duties() {
		this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(page("quan-toan")).contains("data-stream=\"/my/changes\"");
	}

	@Test
	void one_tap_accepts_and_leads_back_to_the_card() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(mine("quan-toan", number, "acceptance", Map.of())).hasStatus3xxRedirection()
			.hasRedirectedUrl("/my/duties#" + this.event + "-" + number);
		assertThat(duty(number).state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void two_taps_report_and_lead_back_to_the_card() {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		assertThat(page("quan-toan")).contains("/my/duties/" + this.event + "/" + number + "/reports",
				"name=\"percent\" value=\"25\"", "name=\"percent\" value=\"50\"", "name=\"percent\" value=\"75\"",
				"name=\"percent\" value=\"90\"");
		Map<String, String> form = report("75", "");
		Stream.of("first", "sent twice")
			.forEach((time) -> assertThat(mine("quan-toan", number, "reports", form)).as(time)
				.hasRedirectedUrl("/my/duties#" + this.event + "-" + number));
		assertThat(duty(number).progress()).isEqualTo(75);
		assertThat(duty(number).history()).hasSize(4);
		assertThat(mine("quan-toan", number, "completion", report("", "Xong cả"))).hasStatus3xxRedirection();
		assertThat(duty(number).state()).isEqualTo(DutyState.REPORTED_DONE);
	}

	@Test
	void a_refused_report_stays_in_its_card() {
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		assertThat(mine("quan-toan", number, "reports", report("150", "Đã dựng cổng"))).hasStatus(422)
			.bodyText()
			.contains(">Đã dựng cổng</textarea>", "<details open=\"open\">");
		this.world.does("dieuphoi", () -> this.duties.cancel(this.event, number, "Đổi kế hoạch",
				this.world.version(this.event, number), this.world.actor("dieuphoi")));
		assertThat(mine("quan-toan", number, "reports", report("50", "Đã dựng cổng"))).hasStatus(409)
			.bodyText()
			.contains("Chưa lưu được báo cáo cho Q-001", "Đã dựng cổng", "đã bị hủy");
	}

	@Test
	void another_units_leader_is_refused() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		Stream.of("acceptance", "reports", "completion").forEach((step) -> {
			assertThat(mine("le-chan", number, step, report("50", ""))).as(step).hasStatus(403);
			assertThat(mine("le-chan", number, step, Map.of())).as(step).hasStatus(403);
			assertThat(mine("dieuphoi", number, step, report("50", ""))).as(step).hasStatus(403);
		});
		assertThat(duty(number).history()).hasSize(2);
	}

	@Test
	void a_split_duty_takes_no_percentage_and_is_done_after_its_parts() {
		String whole = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		String part = this.world.split(this.event, whole, "quan-toan").get(0);
		assertThat(card("hong-bang", whole)).contains("Tiến độ tính theo nhiệm vụ con").doesNotContain("<form");
		mine("quan-toan", part, "acceptance", Map.of());
		assertThat(card("hong-bang", part)).contains("name=\"percent\" value=\"25\"");
		mine("quan-toan", part, "completion", report("", ""));
		assertThat(card("hong-bang", whole)).contains("/completion").doesNotContain("name=\"percent\"");
	}

	@Test
	void what_is_over_or_nobodys_is_not_there() {
		this.world.duty("Nháp của điều phối").in(this.event);
		this.world.duty("Việc của Lê Chân").of("le-chan").in(this.event);
		String ended = this.world.event();
		this.world.duty("Hội nghị năm cũ").of("quan-toan").in(ended);
		assertThat(page("quan-toan")).doesNotContain("Nháp của điều phối", "Việc của Lê Chân", "Hội nghị năm cũ");
	}

	@Test
	void the_events_are_named_where_there_are_several() {
		String other = this.world.goingOn(this.world.event());
		this.world.duty("Việc ở đây").of("quan-toan").in(this.event);
		this.world.duty("Việc ở kia").of("quan-toan").in(other);
		assertThat(page("quan-toan")).contains("id=\"" + this.event + "-Q-001\"", "id=\"" + other + "-Q-001\"");
	}

	@Test
	void neither_more_duties_nor_more_events_take_more_statements() {
		this.world.duty("Đón").of("quan-toan").with("le-chan").accepted().in(this.event);
		page("quan-toan");
		long few = StatementCount.of(() -> page("quan-toan"));
		this.world.fill(this.event, 60);
		this.world.duty("Đón").of("quan-toan").in(this.world.goingOn(this.world.event()));
		assertThat(StatementCount.of(() -> page("quan-toan"))).isEqualTo(few);
	}

	private String page(String username) {
		MvcTestResult page = this.mvc.get()
			.uri("/my/duties")
			.with(user(this.people.loadUserByUsername(username)))
			.exchange();
		assertThat(page).hasStatusOk();
		return body(page);
	}

	private String card(String username, String number) {
		String page = page(username);
		int begin = page.indexOf("id=\"" + this.event + "-" + number + "\"");
		return page.substring(begin, page.indexOf("</article>", begin));
	}

	private MvcTestResult mine(String username, String number, String step, Map<String, String> form) {
		var request = this.mvc.post()
			.uri("/my/duties/" + this.event + "/" + number + "/" + step)
			.with(csrf())
			.with(user(this.people.loadUserByUsername(username)));
		form.forEach(request::param);
		return request.exchange();
	}

	private static Map<String, String> report(String percent, String text) {
		return new HashMap<>(Map.of("clientId", UUID.randomUUID().toString(), "percent", percent, "text", text));
	}

}
