package vn.hiepdong.duty;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.timeline.Shifts;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VerifiedWholeTest extends DutyServiceTest {

	@Autowired
	private Shifts shifts;

	private String part = "";

	@BeforeEach
	void verified() {
		String whole = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		this.part = this.world.split(this.event, whole, "quan-toan").get(0);
		does("quan-toan", (me) -> this.duties.accept(this.event, this.part, me));
		does("quan-toan", (me) -> this.duties.reportDone(this.event, this.part, UUID.randomUUID(), "", me));
		does("hong-bang", (me) -> this.duties.reportDone(this.event, whole, UUID.randomUUID(), "", me));
		does("giamdoc", (me) -> this.duties.verify(this.event, whole, "", this.world.version(this.event, whole), me));
	}

	@Test
	void its_parts_are_neither_shifted_nor_cancelled() {
		long version = get("dieuphoi", this.part).version();
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> does("dieuphoi",
				(me) -> this.shifts.shift(this.event, this.part, Duration.ofDays(-1), version, me)));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> does("dieuphoi", (me) -> this.duties.cancel(this.event, this.part, "Thừa", version, me)));
		assertThat(get("dieuphoi", this.part)).extracting(DutyView::state, DutyView::version)
			.containsExactly(DutyState.REPORTED_DONE, version);
	}

	@Test
	void nobody_is_offered_to() {
		assertThat(get("dieuphoi", this.part).allowed()).doesNotContain(Step.EDIT, Step.CANCEL, Step.RETURN)
			.contains(Step.VERIFY);
	}

}
