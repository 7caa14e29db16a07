package vn.hiepdong.duty.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.platform.file.TestDocuments;
import vn.hiepdong.platform.file.TestPictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

class EvidenceFilesTest extends EvidencePageTest {

	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

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

}
