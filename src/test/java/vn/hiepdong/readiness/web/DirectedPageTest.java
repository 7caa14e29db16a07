package vn.hiepdong.readiness.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.StringUtils;

import vn.hiepdong.FormOnPage;
import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.News;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.CoordinatorPages.html;

/**
 * The director acts on the readiness page, and it stays small however much there is.
 */
class DirectedPageTest extends FiguresPageTest {

	@Test
	void an_event_without_duties_says_so() {
		assertThat(open("giamdoc", at(""))).hasStatusOk()
			.bodyText()
			.contains(">–<", "Chưa có nhiệm vụ nào để tính", "Chưa có nhiệm vụ nào.", "Không có gì thay đổi")
			.doesNotContain("??", "Đơn vị và lĩnh vực", "Tiến triển so với kế hoạch");
	}

	@Test
	void a_directive_is_given_beside_the_trouble_it_is_about() {
		String number = late("Đón");
		String ask = at("/directives/new?addressee=" + number + "&at=" + number);
		assertThat(html(open("giamdoc", at("")))).contains(ask.replace("&", "&amp;")).doesNotContain("<textarea");
		Map<String, String> form = new HashMap<>(
				FormOnPage.of(html(open("giamdoc", ask)), at("/directives")).toSingleValueMap());
		assertThat(form).containsEntry("addressee", number).containsEntry("at", number);
		form.put("instruction", "Xong trước 17 giờ.");
		assertThat(send("giamdoc", form)).hasStatus3xxRedirection().hasRedirectedUrl(at(""));
		assertThat(send("giamdoc", form)).as("sent twice").hasStatus3xxRedirection();
		assertThat(open("giamdoc", at(""))).bodyText().contains("CĐ-01", "0/1 đã quán triệt").doesNotContain("CĐ-02");
	}

	@ParameterizedTest
	@CsvSource({ "EVENT, Toàn sự kiện", "le-chan, le-chan" })
	void a_directive_goes_to_a_unit_or_to_all_as_well(String addressee, String about) {
		late("Đón");
		assertThat(send("giamdoc", word(addressee, "Họp lúc 20 giờ."))).hasStatus3xxRedirection();
		assertThat(open("giamdoc", address("/directives/1"))).bodyText().contains("Họp lúc 20 giờ.", about);
	}

	@ParameterizedTest
	@CsvSource({ "addressee, ''", "addressee, khong-co", "instruction, ' '" })
	void what_is_refused_stays_where_it_was_typed(String field, String typed) {
		String number = late("Đón");
		Map<String, String> form = word(number, number, "Xong trước 17 giờ.");
		form.put(field, typed);
		assertThat(send("giamdoc", form)).hasStatus(422)
			.bodyText()
			.contains("id=\"" + field + "-error\"", "id=\"instruction-" + number + "\"", field.equals("instruction")
					? "<option value=\"" + number + "\" selected=\"selected\">" : ">Xong trước 17 giờ.</textarea>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Q-001", "Q-002" })
	void where_the_trouble_is_a_draft_again_or_gone_the_form_stands_on_top(String at) {
		String draft = this.world.duty("Nháp").in(this.event);
		assertThat(send("giamdoc", word(draft, at, "Xong trước 17 giờ."))).hasStatus(409)
			.bodyText()
			.contains("còn là bản nháp", ">Xong trước 17 giờ.</textarea>", "id=\"instruction-top\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dieuphoi", "quan-toan", "lienlac" })
	void nobody_else_gives_directives(String username) {
		assertThat(open(username, at("/directives/new"))).hasStatus(403);
		assertThat(send(username, word("EVENT", "Xong"))).hasStatus(403);
		assertThat(send(username, Map.of())).hasStatus(403);
	}

	@Test
	void what_was_returned_twice_waits_for_a_word_until_it_is_verified() {
		String twice = returned("Hai lần", 2);
		String once = returned("Một lần", 1);
		assertThat(html(open("giamdoc", at("")))).contains("trả lại 2 lần", "duties?again=true\">1<")
			.doesNotContain("trả lại 1 lần");
		assertThat(html(open("giamdoc", list("?again=true")))).contains(">1 nhiệm vụ<", twice)
			.doesNotContain(">" + once + "<");
		done(twice);
		verify(twice);
		assertThat(html(open("giamdoc", at("")))).contains("duties?again=true\">0<");
		assertThat(html(open("giamdoc", list("?again=true")))).contains(">0 nhiệm vụ<");
	}

	@Test
	void the_news_of_the_last_day_open_the_duties_they_count() {
		String verified = returned("Hai lần", 2);
		done(verified);
		verify(verified);
		late("Mới giao");
		String page = html(open("giamdoc", at("")));
		Map.of(News.ASSIGNED, 2, News.REPORTED, 1, News.VERIFIED, 1, News.RETURNED, 1).forEach((news, count) -> {
			assertThat(page).contains("duties?news=" + news + "\">" + count + "<");
			assertThat(html(open("giamdoc", list("?news=" + news)))).contains(">" + count + " nhiệm vụ<");
		});
		assertThat(open("giamdoc", list("?news=GONE"))).hasStatus(404);
	}

	@Test
	void a_thousand_duties_take_no_more_statements_and_no_larger_page_than_a_hundred() {
		open("giamdoc", at(""));
		late("Đón");
		this.world.fill(this.event, 100);
		long few = StatementCount.of(() -> open("giamdoc", at("")));
		int links = links(html(open("giamdoc", at(""))));
		this.event = this.world.event();
		late("Đón");
		this.world.fill(this.event, 1_000);
		assertThat(StatementCount.of(() -> open("giamdoc", at("")))).isEqualTo(few).isGreaterThan(10);
		String page = html(open("giamdoc", at("")));
		assertThat(links(page)).isEqualTo(links);
		assertThat(page).contains("duties?late=true\">1.000<");
		assertThat(html(open("giamdoc", list("?late=true")))).contains(">1.000 nhiệm vụ<");
	}

	/** Of a list that grows each line has one. */
	private static int links(String html) {
		return StringUtils.countOccurrencesOf(html, "<a ");
	}

	/** A duty that was reported done and sent back so many times. */
	private String returned(String title, int times) {
		String number = reportedDone(title);
		for (int time = 1; time <= times; time++) {
			if (time > 1) {
				done(number);
			}
			this.world.does("giamdoc", () -> this.duties.returnBack(this.event, number, "Chưa đủ",
					this.world.version(this.event, number), this.world.actor("giamdoc")));
		}
		return number;
	}

	private void done(String number) {
		this.world.does("quan-toan",
				() -> this.duties.reportDone(this.event, number, UUID.randomUUID(), "", this.world.actor("quan-toan")));
	}

	private static Map<String, String> word(String addressee, String instruction) {
		return word(addressee, "top", instruction);
	}

	private static Map<String, String> word(String addressee, String at, String instruction) {
		return new HashMap<>(Map.of("clientId", UUID.randomUUID().toString(), "addressee", addressee, "instruction",
				instruction, "at", at));
	}

	private String at(String path) {
		return address("/readiness" + path);
	}

	private String list(String query) {
		return address("/duties" + query);
	}

	private MvcTestResult send(String username, Map<String, String> form) {
		return send(username, at("/directives"), form);
	}

}
