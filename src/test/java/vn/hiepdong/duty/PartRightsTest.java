package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who answers for the whole plans and judges its parts.
 */
class PartRightsTest extends DutyTreeTest {

	@Test
	void a_leader_plans_and_judges_the_parts_and_nobody_elses() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn", "quan-toan"));
		for (String stranger : List.of("le-chan", "quan-toan", "thuong-ly")) {
			assertDenied(() -> does(stranger,
					(me) -> this.duties.cancel(this.event, "Q-002", "x", this.world.version(this.event, "Q-002"), me)));
			assertDenied(() -> assign(stranger, "Q-002", "thuong-ly"));
			assertDenied(() -> does(stranger,
					(me) -> this.duties.verify(this.event, "Q-002", "", this.world.version(this.event, "Q-002"), me)));
			assertDenied(() -> does(stranger,
					(me) -> this.duties.edit(this.event, "Q-002", DutyWorld.plan("Khác", "1/1/2999 7:00"), 1, me)));
		}
		assertDenied(() -> does("hong-bang",
				(me) -> this.duties.cancel(this.event, whole, "x", this.world.version(this.event, whole), me)));
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> assign("hong-bang", "Q-002", "le-chan"));
		List<UnitView> below = as("hong-bang", (me) -> this.duties.assignable(this.event, "Q-002", me));
		assertThat(below).extracting(UnitView::code).containsExactlyInAnyOrder("quan-toan", "thuong-ly");
		assign("hong-bang", "Q-002", "thuong-ly");
		accept("thuong-ly", "Q-002");
		done("thuong-ly", "Q-002");
		assertThat(get("thuong-ly", "Q-002").allowed()).containsExactly(Step.COMMENT);
		does("hong-bang",
				(me) -> this.duties.verify(this.event, "Q-002", "Tốt", this.world.version(this.event, "Q-002"), me));
	}

	@Test
	void nobody_verifies_what_the_own_unit_reported() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn", "quan-toan"));
		assign("dieuphoi", "Q-002", "hong-bang");
		accept("hong-bang", "Q-002");
		done("hong-bang", "Q-002");
		assertDenied(() -> does("hong-bang",
				(me) -> this.duties.verify(this.event, "Q-002", "", this.world.version(this.event, "Q-002"), me)));
	}

}
