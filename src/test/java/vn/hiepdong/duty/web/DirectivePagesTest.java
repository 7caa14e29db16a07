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

class DirectivePagesTest extends DutyPageTest {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void a_directive_on_a_duty_is_given_and_acknowledged_on_its_page() {
		String at = "/" + this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		assertThat(post("giamdoc", at + "/directives", word())).hasStatus3xxRedirection().hasRedirectedUrl(at(at));
		assertThat(get("quan-toan", at)).bodyText()
			.contains("CĐ-01", "0/2 đã quán triệt", "Xong trước 17 giờ.")
			.doesNotContain("Cho ý kiến chỉ đạo");
		assertThat(acknowledge("quan-toan", "quan-toan", "Q-001")).hasStatus3xxRedirection().hasRedirectedUrl(at(at));
		assertThat(acknowledge("quan-toan", "quan-toan", "Q-001")).as("once more").hasStatus3xxRedirection();
		assertThat(get("giamdoc", at)).bodyText().contains("1/2 đã quán triệt", "Chưa quán triệt");
		assertThat(acknowledge("le-chan", "le-chan", "")).hasRedirectedUrl(list("/1"));
		assertThat(open("giamdoc", list("/1"))).bodyText().contains("2/2 đã quán triệt");
		assertThat(acknowledged()).isEqualTo(2);
	}

	@Test
	void a_directive_to_a_unit_or_on_the_event_is_given_on_the_list() {
		Map<String, String> form = word();
		form.put("addressee", "hong-bang");
		assertThat(send("giamdoc", list(""), form)).hasStatus3xxRedirection().hasRedirectedUrl(list("/1"));
		assertThat(send("giamdoc", list(""), form)).as("sent twice").hasRedirectedUrl(list("/1"));
		form = word();
		form.put("addressee", "EVENT");
		assertThat(send("giamdoc", list(""), form)).hasRedirectedUrl(list("/2"));
		assertThat(open("hong-bang", list(""))).bodyText()
			.contains("2 ý kiến chỉ đạo", "Đã quán triệt: hong-bang", "Đã quán triệt: quan-toan", "Toàn sự kiện")
			.doesNotContain("Cho ý kiến chỉ đạo");
		assertThat(open("le-chan", list(""))).bodyText().contains("Chưa có ý kiến chỉ đạo nào");
		assertThat(open("le-chan", list("/1"))).hasStatus(403);
		assertThat(open("giamdoc", list("/9"))).hasStatus(404);
		assertThat(open("giamdoc", list("?page=x"))).hasStatus(404);
		assertThat(open("lienlac", list(""))).hasStatus(403);
	}

	@ParameterizedTest
	@CsvSource({ "addressee, ''", "addressee, khong-co", "addressee, giai-the", "instruction, ' '" })
	void a_faulty_directive_is_refused_at_the_field_with_the_rest_kept(String field, String typed) {
		Map<String, String> form = word();
		form.put("addressee", "hong-bang");
		form.put(field, typed);
		assertThat(send("giamdoc", list(""), form)).hasStatus(422)
			.bodyText()
			.contains("id=\"" + field + "-error\"", field.equals("instruction")
					? "<option value=\"hong-bang\" selected=\"selected\">" : ">Xong trước 17 giờ.</textarea>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dieuphoi", "quan-toan", "lienlac" })
	void who_is_not_the_director_is_refused_whatever_was_typed(String username) {
		String at = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(post(username, "/" + at + "/directives", word())).hasStatus(403);
		assertThat(post(username, "/" + at + "/directives", Map.of())).hasStatus(403);
		assertThat(send(username, list(""), Map.of("addressee", "EVENT", "instruction", "Xong"))).hasStatus(403);
		assertThat(send(username, list(""), Map.of())).hasStatus(403);
	}

	@Test
	void on_a_cancelled_duty_or_a_draft_it_is_refused_with_what_was_typed() {
		String draft = this.world.duty("Nháp").in(this.event);
		String cancelled = this.world.duty("Đón").of("quan-toan").in(this.event);
		this.world.does("dieuphoi", () -> this.duties.cancel(this.event, cancelled, "Đổi kế hoạch",
				this.world.version(this.event, cancelled), this.world.actor("dieuphoi")));
		assertThat(post("giamdoc", "/" + draft + "/directives", word())).hasStatus(409)
			.bodyText()
			.contains("còn là bản nháp", ">Xong trước 17 giờ.</textarea>");
		assertThat(post("giamdoc", "/" + cancelled + "/directives", word())).hasStatus(409)
			.bodyText()
			.contains("đã bị hủy", ">Xong trước 17 giờ.</textarea>");
	}

	@Test
	void another_directive_under_the_same_id_is_refused_and_gets_an_id_of_its_own() {
		Map<String, String> form = word();
		form.put("addressee", "hong-bang");
		send("giamdoc", list(""), form);
		form.put("instruction", "Xong trước 18 giờ.");
		MvcTestResult answer = send("giamdoc", list(""), form);
		assertThat(answer).hasStatus(409).bodyText().contains("CĐ-01", ">Xong trước 18 giờ.</textarea>");
		assertThat(freshId(answer, form.get("clientId"))).isNotBlank();
	}

	@Test
	void a_form_sent_twice_at_once_gives_one_directive() {
		Map<String, String> form = word();
		form.put("addressee", "hong-bang");
		assertThat(new AtOnce(this.jdbc, this.transaction).statuses("directive", () -> send("giamdoc", list(""), form),
				() -> send("giamdoc", list(""), form)))
			.containsExactly(302, 302);
		assertThat(open("giamdoc", list(""))).bodyText().contains("CĐ-01").doesNotContain("CĐ-02");
	}

	@Test
	void another_units_leader_does_not_acknowledge() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		post("giamdoc", "/" + number + "/directives", word());
		assertThat(acknowledge("le-chan", "quan-toan", "")).hasStatus(403);
		assertThat(acknowledge("giamdoc", "quan-toan", "")).hasStatus(403);
		assertThat(acknowledge("hong-bang", "hong-bang", "")).hasStatus(404);
		assertThat(acknowledged()).isZero();
	}

	@Test
	void of_two_leaders_who_acknowledge_at_once_neither_is_refused_and_one_counts() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		post("giamdoc", "/" + number + "/directives", word());
		assertThat(new AtOnce(this.jdbc, this.transaction).statuses("directive_acknowledgement",
				() -> acknowledge("quan-toan", "quan-toan", ""), () -> acknowledge("hong-bang", "quan-toan", "")))
			.containsExactly(302, 302);
		assertThat(acknowledged()).isEqualTo(1);
	}

	@Test
	void many_directives_take_no_more_statements_than_two_pages_of_them() {
		Map<String, String> form = word();
		form.put("addressee", "quan-toan");
		send("giamdoc", list(""), form);
		fill(30);
		open("quan-toan", list(""));
		long few = StatementCount.of(() -> open("quan-toan", list("")));
		fill(300);
		assertThat(StatementCount.of(() -> open("quan-toan", list("")))).isEqualTo(few);
		assertThat(open("quan-toan", list(""))).bodyText().contains("300 ý kiến chỉ đạo", "Trang 1/12");
	}

	private MvcTestResult acknowledge(String username, String unit, String from) {
		return send(username, list("/1/acknowledgements"), Map.of("unit", unit, "from", from));
	}

	private long acknowledged() {
		return this.jdbc.sql("""
				select count(*) from directive_acknowledgement k join event e on e.id = k.event_id where e.code = ?
				""").param(this.event).query(Long.class).single();
	}

	/** Copies the first directive of the event until there are so many. */
	private void fill(int upTo) {
		this.jdbc
			.sql("""
					with copied as (
						insert into directive (id, event_id, number, client_id, given_at, given_by, given_by_name, text)
						select gen_random_uuid(), g.event_id, n, gen_random_uuid(), g.given_at, g.given_by, g.given_by_name, g.text
						from directive g join event e on e.id = g.event_id and e.code = :event,
							generate_series((select max(number) + 1 from directive where event_id = e.id), :upTo) n
						where g.number = 1
						returning event_id, id)
					insert into directive_addressee (event_id, directive_id, unit_id, unit_name)
					select c.event_id, c.id, u.id, u.name from copied c, unit u where u.code in ('quan-toan', 'le-chan')
					""")
			.param("event", this.event)
			.param("upTo", upTo)
			.update();
	}

	private String list(String path) {
		return "/events/" + this.event + "/directives" + path;
	}

	private static Map<String, String> word() {
		return new HashMap<>(Map.of("clientId", UUID.randomUUID().toString(), "instruction", "Xong trước 17 giờ."));
	}

}
