package vn.hiepdong.duty.copying;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A form that is sent again with something else in it is no repetition.
 */
class SentOtherwiseTest extends CopyingTest {

	@Test
	void another_name_under_the_same_id_is_not_told_to_be_saved() {
		this.world.duty("Đón đoàn").in(this.source);
		String name = "Mẫu " + UUID.randomUUID();
		UUID id = UUID.randomUUID();
		save(name, id);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> save("Khác " + name, id))
			.satisfies((problem) -> assertThat(problem.args()).contains(name));
		save(" " + name + " ", id);
	}

	@Test
	void another_source_under_the_same_id_is_not_told_to_be_copied() {
		this.world.duty("Đón đoàn").in(this.source);
		String name = "Mẫu " + UUID.randomUUID();
		CopyWish template = new CopyWish(saved(name), CopiedUnits.REMEMBERED);
		UUID id = UUID.randomUUID();
		assertThat(decide(template, new CopyDecision(preview(template).seen(), false, id))).isEqualTo(1);
		assertThat(decide(template, new CopyDecision("", false, id))).as("the same again").isEqualTo(1);
		CopyWish event = wish(CopiedUnits.REMEMBERED);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> decide(event, new CopyDecision(preview(event).seen(), true, id)))
			.satisfies((problem) -> assertThat(problem.args()).contains(name));
	}

	private void save(String name, UUID id) {
		does("dieuphoi", (me) -> this.templates.save(this.source, DutyFilter.ALL, name, id, me));
	}

}
