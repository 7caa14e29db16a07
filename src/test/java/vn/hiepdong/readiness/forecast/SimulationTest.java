package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.hiepdong.readiness.forecast.Plot.A;
import static vn.hiepdong.readiness.forecast.Plot.B;

class SimulationTest {

	private final Plot plot = new Plot();

	@Test
	void the_same_seed_gives_the_same_answer_on_any_number_of_threads() {
		Network network = NetworkBuilder.build(new PlayedEventAt(0.4).situation());
		Outcome one = Simulation.play(network, 999, 7, 1);
		for (int threads : new int[] { 2, 3, 8 }) {
			assertThat(Simulation.play(network, 999, 7, threads)).usingRecursiveComparison().isEqualTo(one);
		}
	}

	@Test
	void another_node_that_knows_the_same_answers_the_same() {
		Outcome one = Simulation.play(NetworkBuilder.build(new PlayedEventAt(0.4).situation()), 500, 7);
		Outcome other = Simulation.play(NetworkBuilder.build(new PlayedEventAt(0.4).situation()), 500, 7);
		assertThat(other).usingRecursiveComparison().isEqualTo(one);
	}

	@Test
	void another_seed_gives_another_answer_that_is_much_the_same() {
		Network network = NetworkBuilder.build(new PlayedEventAt(0.4).situation());
		Outcome.OfTarget one = Simulation.play(network, 4000, 1).targets().get(2);
		Outcome.OfTarget other = Simulation.play(network, 4000, 2).targets().get(2);
		assertThat(other.reached()).isNotEqualTo(one.reached());
		assertThat(other.probability()).isCloseTo(one.probability(), within(0.04));
	}

	@Test
	void an_event_without_duties_has_nothing_to_wait_for() {
		Outcome outcome = this.plot.play();
		assertThat(outcome.targets()).isEmpty();
		assertThat(outcome.bands()).allSatisfy((band) -> assertThat(band).containsOnly(0));
	}

	@Test
	void a_gate_that_is_met_stays_met_even_where_its_time_has_passed() {
		this.plot.duty(1).done(-3).verified(-1);
		this.plot.goal(-2, 1).goal(5, 1);
		assertThat(this.plot.play().targets()).allSatisfy((target) -> {
			assertThat(target.probability()).isOne();
			assertThat(target.likely(0.95)).hasValue(0);
		});
	}

	@Test
	void a_gate_that_is_not_met_by_its_time_is_missed() {
		this.plot.duty(1).from(-20).to(-10).done(-9);
		this.plot.goal(-2, 1);
		Outcome.OfTarget target = this.plot.play().targets().get(0);
		assertThat(target.probability()).isZero();
		assertThat(target.likely(0.5).orElseThrow()).isPositive();
		assertThat(target.moves()).isEmpty();
	}

	@Test
	void a_gate_of_which_no_duty_is_left_is_never_met() {
		this.plot.duty(1).that(DutyState.CANCELLED);
		this.plot.goal(1000, 1);
		Outcome.OfTarget target = this.plot.play().targets().get(0);
		assertThat(target.probability()).isZero();
		assertThat(target.likely(0.5)).isEmpty();
	}

	@Test
	void a_cancelled_duty_does_not_keep_a_gate_from_being_met() {
		this.plot.duty(1).that(DutyState.CANCELLED);
		this.plot.duty(2).done(-3).verified(-1);
		this.plot.goal(5, 1, 2);
		assertThat(this.plot.play().targets().get(0).probability()).isOne();
	}

	@Test
	void the_later_the_key_time_the_likelier_it_is_met() {
		this.plot.duty(1);
		IntStream.rangeClosed(1, 30).forEach((step) -> this.plot.goal(4 * step, 1));
		assertThat(this.plot.play().targets()).extracting(Outcome.OfTarget::probability)
			.isSorted()
			.last()
			.satisfies((last) -> assertThat(last).isGreaterThan(0.9));
	}

	@Test
	void what_may_go_either_way_is_never_quite_certain() {
		this.plot.duty(1);
		this.plot.goal(0.1, 1).goal(24 * 365, 1);
		assertThat(this.plot.play().targets()).extracting(Outcome.OfTarget::probability)
			.containsExactly(0.5 / 2000, 1 - 0.5 / 2000);
	}

	@Test
	void the_days_by_which_it_is_likely_agree_with_the_probabilities() {
		this.plot.duty(1);
		this.plot.goal(40, 1);
		Outcome.OfTarget target = this.plot.play().targets().get(0);
		double median = target.likely(0.5).orElseThrow();
		assertThat(target.likely(0.8).orElseThrow()).isGreaterThan(median);
		assertThat(target.likely(0.95).orElseThrow()).isGreaterThan(target.likely(0.8).orElseThrow());
		Plot again = new Plot();
		again.duty(1);
		again.goal(Duration.between(Plot.NOW, WorkClock.after(Plot.NOW, median)).toMinutes() / 60.0, 1);
		assertThat(again.play().targets().get(0).probability()).isCloseTo(0.5, within(0.01));
	}

	@Test
	void dropping_a_duty_never_makes_a_gate_of_others_less_likely() {
		Situation before = new PlayedEventAt(0.3).situation();
		Network network = NetworkBuilder.build(before);
		Outcome base = Simulation.play(network, 300, 5);
		for (int drop = 0; drop < before.duties().size(); drop += 3) {
			String number = before.duties().get(drop).number();
			Outcome other = Simulation.play(NetworkBuilder.build(Assumption.drop(number).in(before), network.habits()),
					300, 5);
			for (int which = 0; which < base.targets().size(); which++) {
				if (other.targets().get(which).possible()) {
					assertThat(other.targets().get(which).probability()).as("%s without %s", which, number)
						.isGreaterThanOrEqualTo(base.targets().get(which).probability() - 0.02);
				}
			}
		}
	}

	@Test
	void what_ends_a_day_earlier_moves_the_gate_that_waits_for_it() {
		this.plot.duty(1).to(60);
		this.plot.duty(2).of(B).to(10);
		this.plot.duty(3).of(B).to(10);
		this.plot.link(1, 2, 0).goal(90, 2);
		assertThat(this.plot.play().targets().get(0).moves()).extracting(Outcome.Move::duty).containsExactly(0, 1);
	}

	@Test
	void what_decides_nothing_moves_nothing() {
		this.plot.duty(1).to(60);
		this.plot.duty(2).of(B).to(600);
		this.plot.goal(50, 1);
		assertThat(this.plot.play().targets().get(0).moves()).extracting(Outcome.Move::duty).containsExactly(0);
	}

	@Test
	void a_duty_moves_a_gate_by_as_much_as_if_all_had_a_day_more() {
		this.plot.duty(1).from(200).to(400);
		this.plot.goal(420, 1).goal(444, 1);
		Outcome outcome = this.plot.play();
		double points = 100 * (outcome.targets().get(1).probability() - outcome.targets().get(0).probability());
		assertThat(outcome.targets().get(0).moves()).singleElement()
			.satisfies((move) -> assertThat(move.points()).isCloseTo(points, within(0.01)));
	}

	@Test
	void a_duty_gives_no_more_time_than_it_takes() {
		this.plot.duty(1).to(1);
		this.plot.duty(2).of(B).to(60);
		this.plot.link(1, 2, 0).goal(50, 2);
		List<Outcome.Move> moves = this.plot.play().targets().get(0).moves();
		assertThat(moves).extracting(Outcome.Move::duty).containsExactly(1, 0);
		assertThat(moves.get(1).points()).isLessThan(moves.get(0).points() / 2);
	}

	@Test
	void the_unit_that_keeps_hands_busy_moves_a_gate_too() {
		this.plot.atOnce(1);
		this.plot.duty(1).of(A).to(40);
		this.plot.duty(2).of(A).to(50);
		this.plot.goal(110, 2);
		assertThat(this.plot.play().targets().get(0).moves()).extracting(Outcome.Move::duty)
			.containsExactlyInAnyOrder(0, 1);
	}

	@Test
	void the_band_begins_with_what_is_verified_and_grows() {
		this.plot.duty(1).weighing(3).done(-3).verified(-1);
		this.plot.duty(2).weighing(4).inParts();
		this.plot.duty(3).weighing(9).partOf(2).took(Step.ACCEPT, -1);
		this.plot.duty(4).weighing(2).to(400);
		Outcome outcome = this.plot.play();
		assertThat(outcome.bands().get(0)).containsExactly(3, 3, 3);
		assertThat(outcome.bands().get(48)[2]).isBetween(7.0, 9.0);
		assertThat(outcome.bands()).isSortedAccordingTo((one, other) -> Double.compare(one[1], other[1]))
			.allSatisfy((band) -> assertThat(band).isSorted());
	}

	/** A played event some way on. */
	private record PlayedEventAt(double share) {

		Situation situation() {
			PlayedEvent event = new PlayedEvent(4);
			event.playUntil(8 + this.share * event.length());
			return event.situation();
		}

	}

}
