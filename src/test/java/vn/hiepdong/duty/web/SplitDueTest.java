package vn.hiepdong.duty.web;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SplitDueTest extends DutyPageTest {

	@Test
	void a_part_that_is_due_too_late_is_refused_by_the_whole_s_number_for_it_has_none_yet() {
		String whole = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		assertThat(post("hong-bang", "/" + whole + "/children",
				Map.of("clientId", UUID.randomUUID().toString(), "parts[0].title", "Đoạn một", "parts[0].unit",
						"quan-toan", "parts[0].weight", "5", "parts[0].dueAt", "31/12/2999 18:00")))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"parts[0].dueAt-error\"", "không được sau hạn 31/12/2999 17:00 của " + whole)
			.doesNotContain("Q-002");
	}

}
