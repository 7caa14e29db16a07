package vn.hiepdong.duty.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.AtOnce;
import vn.hiepdong.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

class ObstaclePagesTest extends DutyPageTest {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void an_obstacle_is_raised_and_closed_on_the_page_of_its_duty() {
		String at = "/" + this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(post("quan-toan", at + "/obstacles", request())).hasStatus3xxRedirection().hasRedirectedUrl(at(at));
		assertThat(get("quan-toan", at)).bodyText()
			.contains("Vướng mắc 1", "Thiếu hai xe", "Công an quận Lê Chân", "01/09/2999 07:00", "Đang vướng mắc");
		assertThat(get("le-chan", at)).hasStatusOk()
			.bodyText()
			.contains("Giải quyết xong vướng mắc 1")
			.doesNotContain("Gửi đề nghị hỗ trợ");
		assertThat(post("le-chan", at + "/obstacles/1/closure", Map.of("solution", "Đã cử hai xe")))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl(at(at));
		assertThat(get("quan-toan", at)).bodyText()
			.contains("Vướng mắc đã qua (1)", "Đã cử hai xe")
			.doesNotContain("Đang vướng mắc");
	}

	@ParameterizedTest
	@CsvSource({ "need, ''", "owner, ''", "owner, khong-co", "neededBy, ''", "neededBy, hôm nay",
			"neededBy, 1/9/2020 7:00" })
	void a_faulty_request_is_refused_at_the_field_with_the_rest_kept(String field, String typed) {
		String at = "/" + this.world.duty("Đón").of("quan-toan").in(this.event);
		Map<String, String> form = request();
		form.put(field, typed);
		assertThat(post("quan-toan", at + "/obstacles", form)).hasStatus(422)
			.bodyText()
			.contains("id=\"" + field + "-error\"",
					field.equals("need") ? "1/9/2999 7:00" : ">Thiếu hai xe</textarea>");
		assertThat(count("duty_obstacle")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "giamdoc", "lienlac" })
	void who_may_not_raise_one_is_refused_whatever_was_typed(String username) {
		String at = "/" + this.world.duty("Đón").of("quan-toan").in(this.event) + "/obstacles";
		assertThat(post(username, at, request())).hasStatus(403);
		assertThat(post(username, at, Map.of())).hasStatus(403);
		assertThat(count("duty_obstacle")).isZero();
	}

	@Test
	void the_leader_of_the_unit_that_was_asked_may_not_raise_another_one() {
		String at = raised();
		assertThat(post("le-chan", at + "/obstacles", Map.of())).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "quan-toan", "lienlac" })
	void who_may_not_close_it_is_refused_whatever_was_typed(String stranger) {
		String number = this.world.duty("Đón").of("le-chan").in(this.event);
		post("le-chan", "/" + number + "/obstacles", request());
		String at = "/" + number + "/obstacles/1/closure";
		assertThat(post(stranger, at, Map.of("solution", "Xong"))).hasStatus(403);
		assertThat(post(stranger, at, Map.of())).hasStatus(403);
		assertThat(count("duty_obstacle_closure")).isZero();
	}

	@Test
	void one_raised_on_a_duty_that_was_cancelled_meanwhile_is_refused_with_what_was_typed() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		this.world.does("dieuphoi", () -> this.duties.cancel(this.event, number, "Đổi kế hoạch",
				this.world.version(this.event, number), this.world.actor("dieuphoi")));
		Map<String, String> form = request();
		MvcTestResult answer = post("quan-toan", "/" + number + "/obstacles", form);
		assertThat(answer).hasStatus(409)
			.bodyText()
			.contains("Nhiệm vụ " + number + " đã bị hủy", ">Thiếu hai xe</textarea>", "1/9/2999 7:00",
					"<option value=\"le-chan\" selected=\"selected\">");
	}

	@Test
	void one_that_is_closed_already_is_refused_with_what_was_typed() {
		String at = raised() + "/obstacles/1/closure";
		assertThat(post("le-chan", at, Map.of("solution", "Đã cử hai xe"))).hasStatus3xxRedirection();
		assertThat(post("giamdoc", at, Map.of("solution", "Đã thuê xe"))).hasStatus(409)
			.bodyText()
			.contains("Vướng mắc 1 đã được người khác xác nhận giải quyết", ">Đã thuê xe</textarea>", "Đã cử hai xe");
		assertThat(count("duty_obstacle_closure")).isEqualTo(1);
	}

	@Test
	void a_closure_says_how() {
		assertThat(post("le-chan", raised() + "/obstacles/1/closure", Map.of("solution", " "))).hasStatus(422)
			.bodyText()
			.contains("Ghi rõ đã giải quyết thế nào");
		assertThat(count("duty_obstacle_closure")).isZero();
	}

	@Test
	void a_form_sent_twice_counts_once_and_with_other_content_gets_an_id_of_its_own() {
		String at = "/" + this.world.duty("Đón").of("quan-toan").in(this.event) + "/obstacles";
		Map<String, String> form = request();
		assertThat(post("quan-toan", at, form)).hasStatus3xxRedirection();
		assertThat(post("quan-toan", at, form)).hasStatus3xxRedirection();
		assertThat(count("duty_obstacle")).isEqualTo(1);
		form.put("need", "Thiếu ba xe");
		MvcTestResult other = post("quan-toan", at, form);
		assertThat(other).hasStatus(409).bodyText().contains("với nội dung khác", ">Thiếu ba xe</textarea>");
		assertThat(body(other)).doesNotContain(form.get("clientId"));
	}

	@Test
	void a_form_sent_twice_at_once_counts_once() {
		String at = "/" + this.world.duty("Đón").of("quan-toan").in(this.event) + "/obstacles";
		Map<String, String> form = request();
		assertThat(new AtOnce(this.jdbc, this.transaction).statuses("duty_obstacle", () -> post("quan-toan", at, form),
				() -> post("quan-toan", at, form)))
			.containsExactly(302, 302);
		assertThat(count("duty_obstacle")).isEqualTo(1);
	}

	@Test
	void two_who_raise_one_at_once_are_both_heard() {
		String at = "/" + this.world.duty("Đón").of("quan-toan").in(this.event) + "/obstacles";
		assertThat(new AtOnce(this.jdbc, this.transaction).statuses("duty_obstacle",
				() -> post("quan-toan", at, request()), () -> post("dieuphoi", at, request())))
			.containsExactly(302, 302);
		assertThat(open("le-chan", list(""))).bodyText().contains("Vướng mắc 1", "Vướng mắc 2");
	}

	@Test
	void of_two_who_close_one_at_once_the_later_is_told() {
		String at = raised() + "/obstacles/1/closure";
		assertThat(new AtOnce(this.jdbc, this.transaction).statuses("duty_obstacle_closure",
				() -> post("le-chan", at, Map.of("solution", "Đã cử hai xe")),
				() -> post("giamdoc", at, Map.of("solution", "Đã thuê xe"))))
			.containsExactly(302, 409);
		assertThat(count("duty_obstacle_closure")).isEqualTo(1);
	}

	@Test
	void the_list_marks_what_is_late_and_what_is_asked_of_the_reader() {
		raised();
		assertThat(open("le-chan", list(""))).hasStatusOk()
			.bodyText()
			.contains("1 vướng mắc", "Đề nghị đơn vị của bạn", "/duties/Q-001#obstacle-1");
		assertThat(open("quan-toan", list(""))).bodyText().doesNotContain("Đề nghị đơn vị của bạn");
		assertThat(open("giamdoc", list("?show=CLOSED"))).bodyText().contains("Không có vướng mắc nào");
		assertThat(open("giamdoc", list("?unit=le-chan&show=ALL"))).bodyText().contains("1 vướng mắc");
		assertThat(open("giamdoc", list("?unit=hong-bang"))).bodyText().contains("0 vướng mắc");
		assertThat(open("giamdoc", list("?show=khac"))).hasStatus(404);
		assertThat(open("giamdoc", list("?unit=khong-co"))).hasStatus(404);
		assertThat(open("giamdoc", list("?page=x"))).hasStatus(404);
		assertThat(open("lienlac", list(""))).hasStatus(403);
	}

	@Test
	void many_obstacles_take_no_more_statements_than_two_pages_of_them() {
		String at = raised();
		fill(30);
		open("le-chan", list(""));
		long few = StatementCount.of(() -> open("le-chan", list("")));
		long duty = StatementCount.of(() -> get("le-chan", at));
		fill(500);
		assertThat(StatementCount.of(() -> open("le-chan", list("")))).isEqualTo(few);
		assertThat(StatementCount.of(() -> get("le-chan", at))).isEqualTo(duty);
		assertThat(open("le-chan", list(""))).bodyText().contains("500 vướng mắc", "Trang 1/20");
	}

	private String raised() {
		String at = "/" + this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(post("dieuphoi", at + "/obstacles", request())).hasStatus3xxRedirection();
		return at;
	}

	private String list(String query) {
		return "/events/" + this.event + "/obstacles" + query;
	}

	private long count(String table) {
		return this.jdbc.sql("""
				select count(*) from %s x where exists (select 1 from duty_obstacle o join event e on e.id = o.event_id
					where e.code = ? and x.%s = o.id)
				""".formatted(table, table.equals("duty_obstacle") ? "id" : "obstacle_id"))
			.param(this.event)
			.query(Long.class)
			.single();
	}

	/** Copies the only obstacle of the event until there are so many. */
	private void fill(int upTo) {
		this.jdbc.sql("""
				insert into duty_obstacle (id, event_id, duty_id, number, client_id, raised_at, raised_by,
					raised_by_name, need, owner_unit_id, due_at)
				select gen_random_uuid(), o.event_id, o.duty_id, n, gen_random_uuid(), o.raised_at, o.raised_by,
					o.raised_by_name, o.need, o.owner_unit_id, o.due_at
				from duty_obstacle o join event e on e.id = o.event_id and e.code = :event,
					generate_series((select max(number) + 1 from duty_obstacle where event_id = e.id), :upTo) n
				where o.number = 1
				""").param("event", this.event).param("upTo", upTo).update();
	}

	private static Map<String, String> request() {
		return new HashMap<>(Map.of("clientId", UUID.randomUUID().toString(), "need", "Thiếu hai xe", "owner",
				"le-chan", "neededBy", "1/9/2999 7:00"));
	}

}
