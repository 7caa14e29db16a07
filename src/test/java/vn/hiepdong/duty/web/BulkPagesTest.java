package vn.hiepdong.duty.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;

class BulkPagesTest extends DutyPageTest {

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\w{64})\"");

	private static final Map<String, String> A_DAY_LATER = Map.of("numbers", "Q-001,Q-002", "kind", "SHIFT", "shift",
			"1 ngày");

	@Test
	void chosen_duties_are_previewed_changed_and_brought_back() {
		twoDuties();
		assertThat(get("dieuphoi", "/bulk?numbers=Q-001&numbers=Q-002")).hasStatusOk()
			.bodyText()
			.contains("Đã chọn 2 nhiệm vụ", "value=\"Q-001,Q-002\"", "name=\"kind\"", "name=\"cooperating\"");
		MvcTestResult preview = post("dieuphoi", "/bulk/preview", A_DAY_LATER);
		assertThat(preview).hasStatusOk()
			.bodyText()
			.contains("2 nhiệm vụ sẽ thay đổi", "Xác nhận đổi 2 nhiệm vụ", "11/09/2022 17:00", "12/09/2022 17:00");
		assertThat(due("Q-001")).isEqualTo("11/09/2022 17:00");

		assertThat(confirm(preview, A_DAY_LATER)).hasStatus3xxRedirection().hasRedirectedUrl(at(""));
		assertThat(due("Q-001")).isEqualTo("12/09/2022 17:00");
		assertThat(get("dieuphoi", "/bulk/1")).hasStatusOk()
			.bodyText()
			.contains("Đã đổi 2 nhiệm vụ", "Hoàn tác", "12/09/2022 17:00");

		assertThat(post("dieuphoi", "/bulk/1/undo", Map.of())).hasStatus3xxRedirection()
			.hasRedirectedUrl(at("/bulk/1"));
		assertThat(due("Q-001")).isEqualTo("11/09/2022 17:00");
		assertThat(get("dieuphoi", "/bulk/1")).bodyText().contains("Đã hoàn tác").doesNotContain("/bulk/1/undo");
		assertThat(post("dieuphoi", "/bulk/1/undo", Map.of())).hasStatus(409)
			.bodyText()
			.contains("Lần đổi này đã hoàn tác");
		assertThat(get("dieuphoi", "/Q-001")).bodyText().contains("Hoàn tác đổi hàng loạt");
	}

	@Test
	void all_that_the_filter_shows_is_more_than_its_page_and_leads_back_to_it() {
		this.world.duty("Đón đoàn").due("11/9/2022 17:00").in(this.event);
		String other = this.world.duty("Canh gác").due("11/9/2022 17:00").in(this.event);
		this.world.fill(this.event, 31);
		Map<String, String> order = Map.of("all", "true", "filter", "page=1&q=%C4%91%C3%B3n+%C4%91o%C3%A0n", "kind",
				"SHIFT", "shift", "1 ngày");
		MvcTestResult preview = post("dieuphoi", "/bulk/preview", order);
		assertThat(preview).bodyText().contains("30 nhiệm vụ sẽ thay đổi").doesNotContain("Canh gác");
		assertThat(confirm(preview, order)).hasStatus3xxRedirection()
			.hasRedirectedUrl(at("?q=%C4%91%C3%B3n+%C4%91o%C3%A0n"));
		assertThat(due("Q-031")).isEqualTo("12/09/2022 17:00");
		assertThat(due(other)).isEqualTo("11/09/2022 17:00");
	}

	@Test
	void what_is_left_out_is_shown_with_the_reason() {
		twoDuties();
		post("dieuphoi", "/Q-002/cancellation", judging("Q-002", "cause", "Thừa"));
		assertThat(post("dieuphoi", "/bulk/preview", A_DAY_LATER)).hasStatusOk()
			.bodyText()
			.contains("1 nhiệm vụ sẽ thay đổi", "1 nhiệm vụ không đổi được", "Nhiệm vụ đã kết thúc");
	}

	@Test
	void a_duty_changed_meanwhile_is_a_conflict_that_shows_how_things_stand_now() {
		twoDuties();
		MvcTestResult preview = post("dieuphoi", "/bulk/preview", A_DAY_LATER);
		post("quan-toan", "/Q-001/acceptance", Map.of());
		MvcTestResult refused = confirm(preview, A_DAY_LATER);
		assertThat(refused).hasStatus(409)
			.bodyText()
			.contains("vừa được người khác thay đổi", "Xác nhận đổi 2 nhiệm vụ");
		assertThat(due("Q-002")).isEqualTo("11/09/2022 17:00");
		assertThat(confirm(refused, A_DAY_LATER)).hasStatus3xxRedirection();
		assertThat(due("Q-002")).isEqualTo("12/09/2022 17:00");
	}

	@Test
	void what_was_typed_is_kept_with_the_message_at_its_field() {
		twoDuties();
		Map<String, String> order = Map.of("numbers", "Q-001", "kind", "SHIFT", "shift", "hôm qua", "shifted", "DUE");
		assertThat(post("dieuphoi", "/bulk/preview", order)).hasStatus(422)
			.bodyText()
			.contains("id=\"shift-error\"", "value=\"hôm qua\"")
			.containsPattern("id=\"shifted-DUE\"[^>]*checked");
		assertThat(post("dieuphoi", "/bulk/preview", Map.of("numbers", "Q-001"))).hasStatus(422)
			.bodyText()
			.contains("id=\"kind-error\"");
		assertThat(post("dieuphoi", "/bulk", Map.of("numbers", "Q-001", "kind", "CANCEL"))).hasStatus(422)
			.bodyText()
			.contains("id=\"cause-error\"");
		assertThat(duty("Q-001").state()).isEqualTo(DutyState.ASSIGNED);
	}

	@Test
	void without_a_duty_there_is_nothing_to_change() {
		assertThat(get("dieuphoi", "/bulk")).hasStatus(422).bodyText().contains("Chưa chọn nhiệm vụ nào");
		assertThat(get("dieuphoi", "/bulk?all=true&filter=late=true")).hasStatus(422)
			.bodyText()
			.contains("Không còn nhiệm vụ nào khớp");
		assertThat(get("dieuphoi", "/bulk?numbers=Q-999")).hasStatus(404);
		assertThat(get("dieuphoi", "/bulk?all=true&filter=state=NEVER")).hasStatus(404);
		assertThat(get("dieuphoi", "/bulk/7")).hasStatus(404);
		assertThat(get("dieuphoi", "/bulk/x")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "quan-toan", "lienlac" })
	void only_coordinators_find_the_pages(String username) {
		twoDuties();
		MvcTestResult preview = post("dieuphoi", "/bulk/preview", A_DAY_LATER);
		assertThat(get(username, "/bulk?numbers=Q-001")).hasStatus(403);
		assertThat(post(username, "/bulk/preview", A_DAY_LATER)).hasStatus(403);
		assertThat(post(username, "/bulk", sent(preview, A_DAY_LATER))).hasStatus(403);
		confirm(preview, A_DAY_LATER);
		assertThat(get(username, "/bulk/1")).hasStatus(403);
		assertThat(post(username, "/bulk/1/undo", Map.of())).hasStatus(403);
		assertThat(due("Q-001")).isEqualTo("12/09/2022 17:00");
	}

	@ParameterizedTest
	@CsvSource({ "dieuphoi, true", "quan-toan, false" })
	void only_coordinators_find_ticks_in_the_list(String username, boolean ticks) {
		twoDuties();
		assertThat(body(get(username, "")).contains("form=\"bulk\"")).isEqualTo(ticks);
	}

	private void twoDuties() {
		this.world.duty("Đón đoàn").of("quan-toan").due("11/9/2022 17:00").in(this.event);
		this.world.duty("Tiễn đoàn").of("quan-toan").due("11/9/2022 17:00").in(this.event);
	}

	private String due(String number) {
		return TypedTime.show(duty(number).plan().dueAt());
	}

	private MvcTestResult confirm(MvcTestResult preview, Map<String, String> order) {
		return post("dieuphoi", "/bulk", sent(preview, order));
	}

	private static Map<String, String> sent(MvcTestResult preview, Map<String, String> order) {
		Matcher seen = SEEN.matcher(body(preview));
		assertThat(seen.find()).isTrue();
		Map<String, String> form = new HashMap<>(order);
		form.put("seen", seen.group(1));
		form.put("clientId", freshId(preview, ""));
		return form;
	}

}
