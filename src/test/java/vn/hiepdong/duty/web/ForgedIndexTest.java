package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForgedIndexTest extends DutyPageTest {

	@ParameterizedTest
	@CsvSource({ "children, parts[100000].title", "children, parts[a].title", "children, parts[2147483648].title",
			"children, parts[300].title", "reports, files[100000]", "completion, files[x]",
			"assignment, cooperating[100000]", "children, parts[A].title" })
	void a_row_that_no_form_has_is_the_sender_s_mistake(String step, String field) {
		String number = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		assertThat(post("hong-bang", "/" + number + "/" + step, Map.of(field, "x"))).hasStatus(400);
		assertThat(count()).isEqualTo(1);
	}

}
