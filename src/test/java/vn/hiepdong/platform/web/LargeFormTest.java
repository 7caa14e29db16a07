package vn.hiepdong.platform.web;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms that hold more than usual, sent to the running server.
 */
@InSchema("demonstration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "hiepdong.demo=true")
class LargeFormTest {

	private static final String DUTIES = "/events/hoi-nghi-2022/duties";

	private static final String REPORT = DUTIES + "/Q-003/reports";

	@LocalServerPort
	private int port;

	@Test
	void a_long_table_can_be_pasted() {
		String table = "STT\tNội dung\n" + "1\tĐón đoàn đại biểu\n".repeat(150_000);
		HttpResponse<String> answer = pastes(table.substring(0, 3_000_000));
		assertThat(answer.statusCode()).isEqualTo(302);
	}

	@Test
	void a_table_that_is_too_long_is_told_at_its_field() {
		HttpResponse<String> answer = pastes("x".repeat(11_000_000));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("id=\"table-error\"", "value=\"Dán dài\"");
	}

	@Test
	void a_text_beyond_all_measure_is_refused_with_a_page() {
		HttpResponse<String> answer = new Visitor(this.port).signsIn("dieuphoi")
			.upload(REPORT, Map.of("percent", "20", "text", "x".repeat(21 << 20)), 0);
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("<h1").doesNotContain("Exception", "org.apache");
	}

	@Test
	void a_photo_that_is_too_large_is_told_at_its_field_and_the_text_stays() {
		HttpResponse<String> answer = new Visitor(this.port).signsIn("pv01")
			.upload(REPORT, Map.of("percent", "20", "text", "Đã dựng cổng chào"), 24 << 20);
		assertThat(answer.body()).contains("id=\"files-error\"", ">Đã dựng cổng chào</textarea>");
		assertThat(answer.statusCode()).isEqualTo(422);
	}

	private HttpResponse<String> pastes(String table) {
		return new Visitor(this.port).signsIn("dieuphoi")
			.upload(DUTIES + "/import", Map.of("name", "Dán dài", "table", table), 0);
	}

}
