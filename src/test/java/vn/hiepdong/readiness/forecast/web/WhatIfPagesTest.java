package vn.hiepdong.readiness.forecast.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.demo.LoadedDemonstration;

import static org.assertj.core.api.Assertions.assertThat;

class WhatIfPagesTest {

	private static final String PAGE = "/events/hoi-nghi-2022/readiness/what-if";

	private final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "dieuphoi" })
	void it_shows_each_key_time_before_and_after(String username) {
		assertThat(this.demonstration.page(username, PAGE + "?drop=Q-003&shift=Q-018:24h&reassign=Q-019:pc08"))
			.hasStatusOk()
			.bodyText()
			.contains("Duyệt phương án", "Khả năng đúng hạn", "10.000 lượt mô phỏng", "Bỏ nhiệm vụ",
					"Dời muộn đi: 1 ngày", "Giao cho: PC08", "→");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pv01", "lienlac-1", "quantri" })
	void it_is_nobody_elses_business(String username) {
		assertThat(this.demonstration.page(username, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void without_assumptions_nothing_changes() {
		assertThat(this.demonstration.page("giamdoc", PAGE)).hasStatusOk()
			.bodyText()
			.contains("Chưa có giả định nào", "không đổi")
			.doesNotContain("alert");
	}

	@Test
	void what_is_added_goes_into_the_address() {
		assertThat(this.demonstration.page("giamdoc", PAGE + "?drop=Q-003&duty=q18&kind=SHIFT&by=1 ngày&unit="))
			.hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl(PAGE + "?drop=Q-003&shift=q18%3A1%20ng%C3%A0y");
	}

	@ParameterizedTest
	@CsvSource({ "DROP, Q-999, '', '', Không có nhiệm vụ Q-999", "DROP, '', '', '', Không được để trống",
			"SHIFT, Q-018, mai, '', Nhập", "REASSIGN, Q-018, '', khong-co, Không có đơn vị",
			"NONE, Q-018, '', '', Chọn một giá trị" })
	void a_mistake_is_told_at_its_field_and_what_was_typed_stays(String kind, String duty, String by, String unit,
			String message) {
		MvcTestResult answer = this.demonstration.page("giamdoc",
				PAGE + "?drop=Q-003&duty=%s&kind=%s&by=%s&unit=%s".formatted(duty, kind, by, unit));
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("is-invalid", message, "value=\"" + duty + "\"", "name=\"drop\" value=\"Q-003\"");
	}

	@Test
	void what_an_address_cannot_assume_is_told_beside_it_and_kept() {
		assertThat(this.demonstration.page("giamdoc", PAGE + "?drop=Q-999&shift=Q-018&reassign=Q-019:khong-co"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Không có nhiệm vụ Q-999", "Không có đơn vị", "value=\"Q-019:khong-co\"", "Duyệt phương án");
	}

	@Test
	void a_decimal_comma_parts_nothing() {
		assertThat(this.demonstration.page("giamdoc", PAGE + "?shift=Q-050:1,5 ngày")).hasStatusOk()
			.bodyText()
			.contains("value=\"Q-050:1,5 ngày\"", "Dời muộn đi: 1 ngày 12 giờ")
			.doesNotContain("Q-005:", "Bỏ giả định về 5");
	}

	@ParameterizedTest
	@CsvSource({ "5, Dời muộn đi: 5 phút", "-1 ngày, Dời sớm lên: 1 ngày", "-2h30, Dời sớm lên: 2 giờ 30 phút" })
	void by_how_much_is_told_in_whole_words(String typed, String told) {
		assertThat(this.demonstration.page("giamdoc", PAGE + "?shift=Q-050:" + typed)).hasStatusOk()
			.bodyText()
			.contains(told);
	}

	@Test
	void a_unit_that_cannot_get_a_duty_has_its_name_all_the_same() {
		assertThat(this.demonstration.page("giamdoc", PAGE + "?reassign=Q-999:pc08"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Giao cho: PC08");
	}

	@Test
	void too_many_assumptions_are_refused() {
		String many = IntStream.rangeClosed(1, 21).mapToObj("drop=Q-%03d"::formatted).collect(Collectors.joining("&"));
		assertThat(this.demonstration.page("giamdoc", PAGE + "?" + many)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("tối đa 20 giả định");
	}

	@Test
	void nothing_is_saved() {
		String state = state();
		assertThat(this.demonstration.page("giamdoc", PAGE + "?drop=Q-003&reassign=Q-019:pc08")).hasStatusOk();
		assertThat(state()).isEqualTo(state);
	}

	@Test
	void an_unknown_event_is_not_found() {
		assertThat(this.demonstration.page("giamdoc", "/events/no-such/readiness/what-if"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private String state() {
		return this.demonstration.get(JdbcClient.class)
			.sql("select string_agg(number || state || version, ',' order by number) from duty")
			.query(String.class)
			.single();
	}

}
