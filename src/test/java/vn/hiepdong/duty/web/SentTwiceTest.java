package vn.hiepdong.duty.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SentTwiceTest extends DutyPageTest {

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private final String clientId = UUID.randomUUID().toString();

	@Test
	void a_plan_sent_twice_is_refused_and_names_the_duty() {
		Map<String, String> form = form();
		assertThat(post("dieuphoi", "", form)).hasStatus3xxRedirection();
		MvcTestResult second = post("dieuphoi", "", form);
		assertThat(second).hasStatus(409).bodyText().contains("Q-001", "Nội dung cần giữ lại");
		assertThat(count()).isEqualTo(1);
		form.put("clientId", freshId(second, form.get("clientId")));
		assertThat(post("dieuphoi", "", form)).hasStatus3xxRedirection().hasRedirectedUrl(at("/Q-002"));
	}

	@ParameterizedTest
	@CsvSource({ "reports, text", "completion, result" })
	void a_report_sent_twice_answers_as_the_first_time(String step, String text) {
		String at = "/" + this.world.duty("Đón").of("quan-toan").accepted().in(this.event) + "/" + step;
		assertThat(post("quan-toan", at, report("30", text, "Đã dựng cổng"))).hasStatus3xxRedirection();
		assertThat(post("quan-toan", at, report("30 %", text, " Đã dựng cổng\u00a0"))).hasStatus3xxRedirection();
		assertThat(duty("Q-001").history()).hasSize(4);
	}

	@ParameterizedTest
	@CsvSource({ "reports, text, 30, Đã dựng hai cổng", "reports, text, 80, Đã dựng cổng",
			"completion, result, 100, Xong cả hai cổng" })
	void another_report_under_the_same_id_is_no_repetition(String step, String field, String percent, String text) {
		String at = "/" + this.world.duty("Đón").of("quan-toan").accepted().in(this.event) + "/" + step;
		assertThat(post("quan-toan", at, report("30", field, "Đã dựng cổng"))).hasStatus3xxRedirection();
		MvcTestResult second = post("quan-toan", at, report(percent, field, text));
		assertThat(second).hasStatus(409).bodyText().contains("với nội dung khác", ">" + text + "</textarea>");
		assertThat(duty("Q-001").history()).hasSize(4);
		assertThat(freshId(second, this.clientId)).isNotBlank();
	}

	@Test
	void another_report_is_taken_once_it_is_sent_again() {
		String at = "/" + this.world.duty("Đón").of("quan-toan").accepted().in(this.event) + "/reports";
		post("quan-toan", at, report("30", "text", "Đã dựng cổng"));
		Map<String, String> another = report("60", "text", "Đã dựng hai cổng");
		another.put("clientId", freshId(post("quan-toan", at, another), this.clientId));
		assertThat(post("quan-toan", at, another)).hasStatus3xxRedirection();
		assertThat(duty("Q-001").progress()).isEqualTo(60);
		assertThat(duty("Q-001").history()).hasSize(5);
	}

	@Test
	void a_report_for_another_duty_under_the_same_id_is_refused_with_what_was_typed() {
		String first = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		String second = this.world.duty("Tiễn").of("quan-toan").accepted().in(this.event);
		post("quan-toan", "/" + first + "/reports", report("30", "text", "Đã dựng cổng"));
		MvcTestResult answer = post("quan-toan", "/" + second + "/reports", report("30", "text", "Đã dựng cổng"));
		assertThat(answer).hasStatus(409)
			.bodyText()
			.contains("trước đó cho nhiệm vụ Q-001", ">Đã dựng cổng</textarea>");
		assertThat(freshId(answer, this.clientId)).isNotBlank();
		assertThat(duty(second).state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void of_two_reports_at_once_under_the_same_id_the_later_one_is_told() {
		String first = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		String second = this.world.duty("Tiễn").of("quan-toan").accepted().in(this.event);
		CompletableFuture<MvcTestResult> later = this.transaction.execute((underWay) -> {
			assertThat(post("quan-toan", "/" + first + "/reports", report("30", "text", ""))).hasStatus3xxRedirection();
			CompletableFuture<MvcTestResult> other = CompletableFuture
				.supplyAsync(() -> post("quan-toan", "/" + second + "/reports", report("40", "text", "Xe đã đủ")));
			await().pollInterval(Duration.ofMillis(10)).until(this::somebodyWaits);
			return other;
		});
		assertThat(later.join()).hasStatus(409).bodyText().contains("Bạn chưa lưu được", ">Xe đã đủ</textarea>");
		assertThat(duty(first).progress()).isEqualTo(30);
		assertThat(duty(second).progress()).isZero();
	}

	private boolean somebodyWaits() {
		return this.jdbc.sql("""
				select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock'
					and query like 'insert into duty_step %' and datname = current_database())
				""").query(Boolean.class).single();
	}

	private Map<String, String> report(String percent, String field, String text) {
		return new HashMap<>(Map.of("clientId", this.clientId, "percent", percent, field, text));
	}

}
