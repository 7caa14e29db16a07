package vn.hiepdong.duty.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LongTextTest extends DutyPageTest {

	/** Some signs take two units of UTF-16, though each is one sign to its reader. */
	@ParameterizedTest
	@CsvSource({ "reports, text", "completion, result", "comments, comment" })
	void a_text_is_measured_in_signs(String step, String field) {
		String at = "/" + this.world.duty("Đón").of("quan-toan").accepted().in(this.event) + "/" + step;
		assertThat(post("quan-toan", at, text(field, 2001))).hasStatus(422);
		assertThat(post("quan-toan", at, text(field, 2000))).hasStatus3xxRedirection();
	}

	private static Map<String, String> text(String field, int signs) {
		return new HashMap<>(
				Map.of("clientId", UUID.randomUUID().toString(), "percent", "50", field, "👮".repeat(signs)));
	}

}
