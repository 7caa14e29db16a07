package vn.hiepdong.duty.web;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.StatementCount;
import vn.hiepdong.platform.file.TestDocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeptEvidenceTest extends EvidencePageTest {

	@ParameterizedTest
	@CsvSource({ "reports, text", "completion, result" })
	void a_report_sent_twice_counts_once(String step, String field) {
		String duty = accepted();
		for (int i = 0; i < 2; i++) {
			assertThat(sends(duty, step, form(field), photo("a.jpg"), file("b.pdf", this.pdf)))
				.hasStatus3xxRedirection();
		}
		assertThat(kept(duty)).isEqualTo(2);
		assertThat(duty(duty).history()).hasSize(4);
	}

	@Test
	void the_same_report_with_other_files_is_no_repetition() {
		String duty = accepted();
		sends(duty, "reports", form("text"));
		MvcTestResult second = sends(duty, "reports", form("text"), file("b.pdf", this.pdf));
		assertThat(second).hasStatus(409).bodyText().contains("với các tệp khác", ">Đã dựng cổng</textarea>");
		assertThat(kept(duty)).isZero();
		assertThat(freshId(second, this.clientId)).isNotBlank();
	}

	@Test
	void the_same_bytes_are_stored_once_and_shown_wherever_they_came() {
		String first = accepted();
		String second = accepted();
		sends(first, "reports", Map.of("percent", "10", "text", ""), file("a.pdf", this.pdf), file("b.pdf", this.pdf));
		sends(second, "reports", Map.of("percent", "10", "text", ""), file("c.pdf", this.pdf));
		assertThat(stored(this.pdf)).isEqualTo(1);
		assertThat(kept(first)).isEqualTo(1);
		assertThat(get("dieuphoi", "/" + second)).bodyText().contains("Minh chứng 1: c.pdf");
		sends(first, "reports", Map.of("percent", "20", "text", ""), photo("d.jpg"), file("e.pdf", this.pdf));
		assertThat(get("dieuphoi", "/" + first)).bodyText().contains("Minh chứng 2: d.jpg", "Minh chứng 3: e.pdf");
	}

	@Test
	void the_page_takes_no_more_statements_for_thirty_files_than_for_one() {
		String duty = accepted();
		sends(duty, "reports", Map.of("percent", "10", "text", ""), file("a.pdf", this.pdf));
		get("dieuphoi", "/" + duty);
		long few = StatementCount.of(() -> get("dieuphoi", "/" + duty));
		for (int report = 0; report < 3; report++) {
			int of = report;
			sends(duty, "reports", Map.of("percent", "20", "text", ""),
					IntStream.range(0, 10)
						.mapToObj((i) -> file(i + ".pdf", TestDocuments.pdf(this.clientId + of + i)))
						.toArray(MockMultipartFile[]::new));
		}
		assertThat(kept(duty)).isEqualTo(31);
		assertThat(StatementCount.of(() -> get("dieuphoi", "/" + duty))).isEqualTo(few);
	}

	@ParameterizedTest
	@CsvSource({ "duty_evidence, file_name = 'x'", "stored_file, type = 'PDF'", "stored_thumbnail, width = 1" })
	void what_is_kept_is_never_rewritten(String table, String change) {
		sends(accepted(), "reports", form("text"), photo("a.jpg"));
		assertThatThrownBy(() -> this.jdbc.sql("update " + table + " set " + change).update())
			.hasMessageContaining("only ever added");
		assertThatThrownBy(() -> this.jdbc.sql("delete from " + table).update())
			.hasMessageContaining("only ever added");
	}

}
