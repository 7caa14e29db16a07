package vn.hiepdong.duty.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.platform.file.TestDocuments;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceFormsTest extends EvidencePageTest {

	private static final byte[] PAGE = TestDocuments.utf8("<!DOCTYPE html><html><script>alert(1)</script></html>");

	@ParameterizedTest
	@CsvSource({ "reports, text", "completion, result" })
	void a_report_brings_photos_and_documents(String step, String field) {
		String duty = accepted();
		assertThat(sends(duty, step, form(field), photo("Cổng chính.JPG"), file("biên bản.pdf", this.pdf)))
			.hasStatus3xxRedirection();
		assertThat(get("dieuphoi", "/" + duty)).bodyText()
			.contains("alt=\"Minh chứng 1: Cổng chính.jpg\"", "Minh chứng 2: biên bản.pdf", "id=\"evidence-title\"",
					"/evidence/1/thumbnail\"", "width=\"320\"");
		String history = body(get("dieuphoi", "/" + duty)).split("history-title")[2];
		assertThat(history.split("</li>\\s*<li class=\"mb-3\">")[0]).contains("Đã dựng cổng", "Minh chứng 1",
				"Minh chứng 2");
		assertThat(history.split("</li>\\s*<li class=\"mb-3\">")[1]).doesNotContain("Minh chứng");
	}

	@Test
	void a_report_without_files_is_taken_as_ever() {
		String duty = accepted();
		assertThat(sends(duty, "reports", form("text"), new MockMultipartFile("files", "", null, new byte[0])))
			.hasStatus3xxRedirection();
		assertThat(get("dieuphoi", "/" + duty)).bodyText().doesNotContain("evidence-title");
	}

	@ParameterizedTest
	@CsvSource({ "reports, text", "completion, result" })
	void one_file_that_is_refused_keeps_all_from_being_saved(String step, String field) {
		String duty = accepted();
		assertThat(sends(duty, step, form(field), file("tốt.pdf", this.pdf), file("ảnh.jpg", PAGE))).hasStatus(422)
			.bodyText()
			.contains("id=\"files-error\"", "Tệp “ảnh.jpg” không phải ảnh hay tài liệu", "thực chất là text/html",
					">Đã dựng cổng</textarea>", "hãy chọn lại trước khi gửi");
		assertThat(duty(duty).state()).isEqualTo(DutyState.ACCEPTED);
		assertThat(kept(duty)).isZero();
		assertThat(stored(this.pdf)).isZero();
	}

	@Test
	void a_report_that_is_refused_stores_no_file() {
		String duty = accepted();
		assertThat(sends(duty, "reports", Map.of("percent", "150", "text", "Đã dựng cổng"), file("a.pdf", this.pdf)))
			.hasStatus(422)
			.bodyText()
			.contains("percent-error", ">Đã dựng cổng</textarea>", "hãy chọn lại trước khi gửi");
		assertThat(stored(this.pdf)).isZero();
	}

	@Test
	void more_than_ten_files_are_refused() {
		String duty = accepted();
		MockMultipartFile[] eleven = IntStream.range(0, 11)
			.mapToObj((i) -> file(i + ".pdf", TestDocuments.pdf(this.clientId + i)))
			.toArray(MockMultipartFile[]::new);
		assertThat(sends(duty, "reports", form("text"), eleven)).hasStatus(422)
			.bodyText()
			.contains("Mỗi báo cáo tối đa 10 tệp");
		assertThat(kept(duty)).isZero();
	}

	@Test
	void a_report_on_a_duty_cancelled_meanwhile_stores_no_file() {
		String duty = accepted();
		this.world.does("dieuphoi", () -> this.duties.cancel(this.event, duty, "Đổi kế hoạch",
				this.world.version(this.event, duty), this.world.actor("dieuphoi")));
		assertThat(sends(duty, "reports", form("text"), file("a.pdf", this.pdf))).hasStatus(409)
			.bodyText()
			.contains("đã bị hủy", ">Đã dựng cổng</textarea>", "hãy chọn lại trước khi gửi");
		assertThat(stored(this.pdf)).isZero();
	}

	@Test
	void who_may_not_report_stores_no_file() {
		String duty = this.world.duty("Đón").of("quan-toan").with("le-chan").accepted().in(this.event);
		for (String somebody : List.of("le-chan", "dieuphoi", "giamdoc")) {
			assertThat(sendAs(somebody, duty, "reports", form("text"), file("a.pdf", this.pdf))).hasStatus(403);
		}
		assertThat(stored(this.pdf)).isZero();
	}

	@Test
	void a_text_in_place_of_a_file_is_the_sender_s_mistake() {
		assertThat(post("quan-toan", "/" + accepted() + "/reports", Map.of("percent", "10", "files", "x")))
			.hasStatus(400);
	}

}
