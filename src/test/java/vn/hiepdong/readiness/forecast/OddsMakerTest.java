package vn.hiepdong.readiness.forecast;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.readiness.forecast.Plot.B;

class OddsMakerTest {

	private final Plot plot = new Plot();

	@ParameterizedTest
	@EnumSource(names = { "DRAFT", "ASSIGNED" })
	void what_nobody_has_taken_on_has_taken_no_time_yet(DutyState state) {
		this.plot.duty(1).from(-96).to(-72).that(state).took(Step.ASSIGN, -100);
		assertThat(work(1).elapsed()).isZero();
	}

	@Test
	void what_was_taken_on_and_was_to_begin_takes_its_time() {
		this.plot.duty(1).from(-96).to(-72).took(Step.ACCEPT, -100);
		assertThat(work(1).elapsed()).isGreaterThan(60);
	}

	@Test
	void a_part_takes_no_time_while_its_whole_waits_for_others() {
		this.plot.duty(1).inParts();
		this.plot.duty(2).of(B).partOf(1).from(-96).to(-72).took(Step.ACCEPT, -100);
		assertThat(work(2).elapsed()).isPositive();
		this.plot.duty(3);
		this.plot.link(3, 1, 0);
		assertThat(work(2).elapsed()).isZero();
	}

	@Test
	void a_part_takes_its_time_since_its_whole_waits_for_nobody_any_more() {
		this.plot.duty(1).inParts();
		this.plot.duty(2).of(B).partOf(1).from(-96).to(-72).took(Step.ACCEPT, -100);
		this.plot.duty(3).from(-99).to(-96).done(-3);
		this.plot.link(3, 1, 1);
		assertThat(work(2).elapsed()).isEqualTo(Situation.hours(Plot.at(-2), Plot.NOW));
	}

	@Test
	void a_report_sent_as_soon_as_work_was_taken_on_says_nothing_of_its_speed() {
		this.plot.duty(1).from(-20).to(4).took(Step.ACCEPT, -0.2).that(DutyState.IN_PROGRESS);
		Wait unreported = work(1);
		Plot other = new Plot();
		other.duty(1).from(-20).to(4).took(Step.ACCEPT, -0.2).reported(50, -0.1);
		assertThat(work(other, 1)).isEqualTo(unreported);
	}

	private Wait work(int duty) {
		return work(this.plot, duty);
	}

	private static Wait work(Plot what, int duty) {
		Network network = what.network();
		int place = IntStream.range(0, network.size())
			.filter((i) -> network.duties()[i] == duty - 1)
			.findFirst()
			.orElseThrow();
		return network.odds()[place].work();
	}

}
