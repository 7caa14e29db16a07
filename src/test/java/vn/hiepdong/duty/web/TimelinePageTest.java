package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

class TimelinePageTest extends DutyPageTest {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void a_bar_tells_state_progress_and_lateness_in_words_and_leads_to_its_duty() {
		this.world.duty("Đón đoàn").of("quan-toan").due("1/2/2020 17:00").in(this.event);
		String body = body(get("dieuphoi", "/timeline"));
		assertThat(body).contains("<a class=\"duty-bar duty-assigned critical overdue\" id=\"Q-001\"",
				"href=\"" + at("/Q-001") + "\"",
				"aria-label=\"Q-001 Đón đoàn; quan-toan; Đã giao, 0%; từ 01/01/2020 07:00 đến 01/02/2020 17:00; Quá hạn;"
						+ " thuộc đường găng\"",
				"fill=\"url(#tl-assigned)\"", "⚠ ◆ Đã giao 0%");
	}

	@Test
	void key_times_are_labelled_lines() {
		this.world.duty("Đón đoàn").of("quan-toan").due("12/9/2022 17:00").in(this.event);
		begins("timestamptz '2022-09-10 00:00+07'");
		assertThat(get("giamdoc", "/timeline")).bodyText()
			.contains("<g class=\"mark key\"><title>Bắt đầu Trước hội nghị: 08/09/2022", "Hết Trước hội nghị",
					"Bắt đầu Trong hội nghị", "Hết Sau hội nghị")
			.doesNotContain("id=\"today\"", "#today");
	}

	@Test
	void today_is_a_line_of_its_own_while_the_event_is_near() {
		this.world.duty("Đón đoàn").of("quan-toan").in(this.event);
		this.jdbc.sql("""
				update event_phase p set starts_at = p.starts_at + (now() - timestamptz '2022-09-12 00:00+07'),
					ends_at = p.ends_at + (now() - timestamptz '2022-09-12 00:00+07')
				from event e where e.id = p.event_id and e.code = ?
				""").param(this.event).update();
		begins("now() - interval '1 day'");
		assertThat(get("giamdoc", "/timeline")).bodyText()
			.contains("<g class=\"mark now\" id=\"today\"><title>Hôm nay: ");
	}

	@Test
	void what_does_not_fit_is_told() {
		this.world.duty("Việc dài").of("quan-toan").in(this.event);
		assertThat(get("dieuphoi", "/timeline")).bodyText().contains("Một phần nằm ngoài khung thời gian");
	}

	@Test
	void its_filters_are_those_of_the_list_and_the_list_leads_to_it_with_them() {
		this.world.duty("Đón đoàn").of("quan-toan").in(this.event);
		this.world.duty("Tiễn đoàn").of("le-chan").in(this.event);
		assertThat(get("dieuphoi", "?unit=quan-toan&late=&q=đón đoàn&page=0")).bodyText()
			.contains("href=\"" + at("/timeline?q=%C4%91%C3%B3n%20%C4%91o%C3%A0n&amp;unit=quan-toan") + "\"");
		assertThat(get("dieuphoi", "/timeline?unit=quan-toan&by=area&zoom=hour")).bodyText()
			.containsPattern("id=\"timeline-count\"[^>]* data-live[^>]*>1 nhiệm vụ")
			.contains("id=\"Q-001\"", "Đón tiếp", "unit=quan-toan", "zoom=week")
			.doesNotContain("id=\"Q-002\"");
		assertThat(get("dieuphoi", "/timeline?q=khong-co")).hasStatusOk().bodyText().contains("Không có nhiệm vụ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zoom=year", "by=colour", "state=NONE", "unit=khong-co" })
	void an_unknown_value_in_the_address_is_not_found(String query) {
		assertThat(get("dieuphoi", "/timeline?" + query)).hasStatus(404);
	}

	@Test
	void a_leader_sees_the_own_duties_only_and_cannot_shift_them() {
		this.world.duty("Nháp").in(this.event);
		this.world.duty("Của mình").of("quan-toan").in(this.event);
		this.world.duty("Của đơn vị khác").of("le-chan").in(this.event);
		link("Q-003", "Q-002");
		assertThat(get("quan-toan", "/timeline")).hasStatusOk()
			.bodyText()
			.contains("id=\"Q-002\"")
			.doesNotContain("Q-001", "Q-003", "Nháp;", "Của đơn vị khác", "data-version", "shift-duty");
		assertThat(get("lienlac", "/timeline")).hasStatus(403);
	}

	@Test
	void the_critical_path_is_marked_and_told() {
		this.world.duty("Một").of("quan-toan").due("2/1/2020 07:00").in(this.event);
		this.world.duty("Hai").of("quan-toan").due("31/1/2020 07:00").in(this.event);
		link("Q-002", "Q-001");
		String body = body(get("dieuphoi", "/timeline?zoom=week"));
		assertThat(body).contains("link link-critical", "◆");
		assertThat(body.replaceAll("<[^>]+>", "")).contains("Đường găng: Q-001 → Q-002");
	}

	@Test
	void a_start_before_the_predecessor_is_done_is_drawn_as_such() {
		this.world.duty("Một").of("quan-toan").due("2/1/2020 07:00").in(this.event);
		this.world.duty("Hai").of("quan-toan").due("3/1/2020 07:00").in(this.event);
		this.world.duty("Ba").of("quan-toan").due("20/1/2020 07:00").in(this.event);
		link("Q-002", "Q-001");
		assertThat(chart("/timeline?zoom=week")).contains("link link-early");
		post("dieuphoi", "/Q-001/cancellation", judging("Q-001", "cause", "Không cần nữa"));
		assertThat(chart("/timeline?zoom=week")).contains("duty-cancelled", "link link-plain")
			.doesNotContain("link link-early");
	}

	@Test
	void five_hundred_duties_with_four_hundred_links_take_less_than_twenty_statements() {
		this.world.duty("Đón").of("quan-toan").in(this.event);
		this.world.fill(this.event, 500);
		this.jdbc
			.sql("""
					insert into duty_dependency (event_id, duty_id, predecessor_id, lag_minutes, added_at, added_by, added_by_name)
					select d.event_id, d.id, p.id, 60, now(), (select id from account where username = 'dieuphoi'), 'x'
					from duty d join duty p on p.event_id = d.event_id and p.number = d.number - 1
						join event e on e.id = d.event_id
					where e.code = ? and d.number <= 401
					""")
			.param(this.event)
			.update();
		for (String username : new String[] { "dieuphoi", "quan-toan" }) {
			assertThat(StatementCount
				.of(() -> assertThat(get(username, "/timeline")).hasStatusOk().bodyText().contains("id=\"Q-500\"")))
				.isLessThan(20);
		}
	}

	/** The page without its legend, which names everything. */
	private String chart(String path) {
		return body(get("dieuphoi", path)).replaceAll("(?s)<ul class=\"legend\".*?</ul>", "");
	}

	/** Lets all duties of the event begin at a time of the database. */
	private void begins(String time) {
		this.jdbc
			.sql("update duty d set starts_at = " + time + ", due_at = " + time + " + interval '10 hours'"
					+ " from event e where e.id = d.event_id and e.code = ?")
			.param(this.event)
			.update();
	}

	private void link(String duty, String predecessor) {
		assertThat(post("dieuphoi", "/" + duty + "/predecessors", Map.of("predecessor", predecessor, "lag", "")))
			.hasStatus3xxRedirection();
	}

}
