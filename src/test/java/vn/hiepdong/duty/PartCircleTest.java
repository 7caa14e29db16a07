package vn.hiepdong.duty;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A part starts with its whole at the earliest, and no whole ends before its parts.
 */
class PartCircleTest extends DutyServiceTest {

	@Autowired
	private Dependencies dependencies;

	@Test
	void what_a_whole_waits_for_does_not_wait_for_a_part_of_it() {
		String other = this.world.duty("Kịch bản").of("le-chan").in(this.event);
		String whole = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		String part = this.world.split(this.event, whole, "quan-toan").get(0);
		wait(whole, other);
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> wait(other, part))
			.satisfies((problem) -> assertThat(problem.args())
				.containsExactly(String.join(" → ", other, whole, part, other)));
	}

	@Test
	void a_part_does_not_wait_for_what_waits_for_its_whole() {
		String other = this.world.duty("Kịch bản").of("le-chan").in(this.event);
		String whole = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		String part = this.world.split(this.event, whole, "quan-toan").get(0);
		wait(other, whole);
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> wait(part, other))
			.satisfies((problem) -> assertThat(problem.args())
				.containsExactly(String.join(" → ", part, whole, other, part)));
	}

	@Test
	void parts_wait_for_each_other_and_for_what_their_whole_waits_for() {
		String other = this.world.duty("Kịch bản").of("le-chan").in(this.event);
		String whole = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		var parts = this.world.split(this.event, whole, "quan-toan", "thuong-ly");
		wait(whole, other);
		wait(parts.get(1), parts.get(0));
		wait(parts.get(0), other);
	}

	private void wait(String number, String predecessor) {
		does("dieuphoi", (me) -> this.dependencies.add(this.event, number, predecessor, Lag.NONE, me));
	}

}
