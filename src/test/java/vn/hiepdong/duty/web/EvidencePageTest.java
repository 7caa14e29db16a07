package vn.hiepdong.duty.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.platform.file.TestDocuments;
import vn.hiepdong.platform.file.TestPictures;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What every test of the files that come with a report needs.
 */
abstract class EvidencePageTest extends DutyPageTest {

	@Autowired
	JdbcClient jdbc;

	final String clientId = UUID.randomUUID().toString();

	/** Other than every other test's, so that none of them has it stored already. */
	final byte[] pdf = TestDocuments.pdf(this.clientId);

	String accepted() {
		return this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
	}

	Map<String, String> form(String field) {
		return Map.of("clientId", this.clientId, "percent", "40", field, "Đã dựng cổng");
	}

	MvcTestResult sends(String duty, String step, Map<String, String> form, MockMultipartFile... files) {
		return sendAs("quan-toan", duty, step, form, files);
	}

	MvcTestResult sendAs(String username, String duty, String step, Map<String, String> form,
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

	static MockMultipartFile photo(String name) {
		return file(name, TestPictures.photo(640, 320, 1));
	}

	static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("files", name, "image/jpeg", content);
	}

	long kept(String duty) {
		return this.jdbc.sql("""
				select count(*) from duty_evidence e join duty d on d.id = e.duty_id join event v on v.id = d.event_id
				where v.code = ? and 'Q-' || lpad(d.number::text, 3, '0') = ?
				""").params(this.event, duty).query(Long.class).single();
	}

	long stored(byte[] content) {
		return this.jdbc.sql("select count(*) from stored_file where content = ?")
			.param(content)
			.query(Long.class)
			.single();
	}

}
