package vn.hiepdong.duty.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.platform.file.TestDocuments;
import vn.hiepdong.platform.file.TestPictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

class EvidenceFormsTest extends DutyPageTest {

	private static final byte[] PAGE = TestDocuments.utf8("<!DOCTYPE html><html><script>alert(1)</script></html>");

	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

	@Autowired
	JdbcClient jdbc;

	private final String clientId = UUID.randomUUID().toString();

	/** Other than every other test's, so that none of them has it stored already. */
	private final byte[] pdf = TestDocuments.pdf(this.clientId);

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

	@Test
	void a_photo_is_shown_as_a_photo_and_nothing_else() {
		String duty = accepted();
		sends(duty, "reports", form("text"), photo("Cổng \"chính\".jpg"));
		MvcTestResult photo = get("dieuphoi", "/" + duty + "/evidence/1");
		assertThat(photo).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_TYPE, "image/jpeg")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Security-Policy", POLICY)
			.hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		assertThat(photo.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("inline;")
			.contains("filename*=UTF-8''C%E1%BB%95ng");
		assertThat(TestPictures.read(photo.getResponse().getContentAsByteArray()).getWidth()).isEqualTo(640);
		MvcTestResult thumbnail = get("dieuphoi", "/" + duty + "/evidence/1/thumbnail");
		assertThat(thumbnail).hasStatusOk()
			.hasHeader("Content-Security-Policy", POLICY)
			.hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		assertThat(TestPictures.read(thumbnail.getResponse().getContentAsByteArray()).getWidth()).isEqualTo(320);
	}

	@Test
	void a_document_is_saved_and_never_shown_inside_the_browser() {
		String duty = accepted();
		sends(duty, "reports", form("text"), file("biên bản.html", this.pdf), file("b.docx", TestDocuments.docx()));
		MvcTestResult pdf = get("dieuphoi", "/" + duty + "/evidence/1");
		assertThat(pdf).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_TYPE, "application/pdf")
			.hasHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(this.pdf.length))
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Security-Policy", POLICY);
		assertThat(pdf.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;");
		assertThat(pdf.getResponse().getContentAsByteArray()).isEqualTo(this.pdf);
		assertThat(get("dieuphoi", "/" + duty + "/evidence/2").getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
			.startsWith("attachment;");
		assertThat(get("dieuphoi", "/" + duty + "/evidence/2/thumbnail")).hasStatus(404);
		assertThat(get("dieuphoi", "/" + duty + "/evidence/3")).hasStatus(404)
			.bodyText()
			.contains("không có minh chứng số 3");
	}

	@ParameterizedTest
	@CsvSource({ "''", "/thumbnail" })
	void a_browser_that_has_the_file_is_told_to_keep_it(String small) {
		String duty = accepted();
		sends(duty, "reports", form("text"), photo("a.jpg"));
		String path = "/" + duty + "/evidence/1" + small;
		String tag = get("dieuphoi", path).getResponse().getHeader(HttpHeaders.ETAG);
		MvcTestResult again = this.mvc.get()
			.uri(at(path))
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.with(user(this.people.loadUserByUsername("dieuphoi")))
			.exchange();
		assertThat(again).hasStatus(304).hasHeader(HttpHeaders.ETAG, tag);
		assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
		assertThat(this.mvc.head().uri(at(path)).with(user(this.people.loadUserByUsername("dieuphoi"))).exchange())
			.hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, tag);
	}

	@Test
	void files_are_given_only_to_whoever_may_see_the_duty() {
		String duty = accepted();
		sends(duty, "reports", form("text"), photo("a.jpg"));
		for (String path : List.of("/evidence/1", "/evidence/1/thumbnail")) {
			assertThat(get("hong-bang", "/" + duty + path)).hasStatusOk();
			assertThat(get("giamdoc", "/" + duty + path)).hasStatusOk();
			assertThat(get("le-chan", "/" + duty + path)).hasStatus(403);
			assertThat(get("le-chan", "/" + duty + path.replace('1', '9'))).hasStatus(403);
			assertThat(get("lienlac", "/" + duty + path)).hasStatus(403);
		}
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

	@Test
	void a_text_in_place_of_a_file_is_the_sender_s_mistake() {
		assertThat(post("quan-toan", "/" + accepted() + "/reports", Map.of("percent", "10", "files", "x")))
			.hasStatus(400);
	}

	private String accepted() {
		return this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
	}

	private Map<String, String> form(String field) {
		return Map.of("clientId", this.clientId, "percent", "40", field, "Đã dựng cổng");
	}

	private MvcTestResult sends(String duty, String step, Map<String, String> form, MockMultipartFile... files) {
		return sendAs("quan-toan", duty, step, form, files);
	}

	private MvcTestResult sendAs(String username, String duty, String step, Map<String, String> form,
			MockMultipartFile... files) {
		var request = this.mvc.post()
			.uri(at("/" + duty + "/" + step))
			.multipart()
			.with(csrf())
			.with(user(this.people.loadUserByUsername(username)));
		form.forEach(request::param);
		List.of(files).forEach(request::file);
		return request.exchange();
	}

	private static MockMultipartFile photo(String name) {
		return file(name, TestPictures.photo(640, 320, 1));
	}

	private static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("files", name, "image/jpeg", content);
	}

	private long kept(String duty) {
		return this.jdbc.sql("""
				select count(*) from duty_evidence e join duty d on d.id = e.duty_id join event v on v.id = d.event_id
				where v.code = ? and 'Q-' || lpad(d.number::text, 3, '0') = ?
				""").params(this.event, duty).query(Long.class).single();
	}

	private long stored(byte[] content) {
		return this.jdbc.sql("select count(*) from stored_file where content = ?")
			.param(content)
			.query(Long.class)
			.single();
	}

}
