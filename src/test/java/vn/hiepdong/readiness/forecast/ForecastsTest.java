package vn.hiepdong.readiness.forecast;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.hiepdong.StatementCount;
import vn.hiepdong.demo.LoadedDemonstration;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;

import static org.assertj.core.api.Assertions.assertThat;

class ForecastsTest {

	private final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	private final EventView event = this.demonstration.as("giamdoc",
			(me) -> this.demonstration.get(Events.class).get("hoi-nghi-2022"));

	@Test
	void whoever_asks_first_has_one_made_and_gets_it_soon() {
		Forecasts forecasts = this.demonstration.get(Forecasts.class);
		Forecast made = Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> forecasts.latest(this.event), (forecast) -> forecast.isPresent())
			.orElseThrow();
		assertThat(made.keyTimes()).extracting((each) -> each.keyTime().name())
			.isSubsetOf(this.event.keyTimes().stream().map((each) -> each.name()).toList())
			.isNotEmpty();
		assertThat(made.keyTimes()).allSatisfy((each) -> {
			assertThat(each.gates()).isPositive();
			assertThat(each.probability()).isBetween(0.0, 1.0);
			assertThat(each.movers()).hasSizeLessThanOrEqualTo(10);
		});
		assertThat(made.band()).hasSize(49).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
	}

	@Test
	void the_same_moment_is_forecast_the_same_by_every_node() {
		Known known = known();
		Known again = known();
		Known same = new Known(again.event(), again.situation().at(known.situation().now()), again.keyTimes());
		assertThat(Forecaster.forecast(same)).isEqualTo(Forecaster.forecast(known));
	}

	@Test
	void six_statements_read_what_is_known() {
		known();
		assertThat(StatementCount.of(this::known)).isEqualTo(6);
	}

	@Test
	void where_nothing_but_time_has_passed_the_last_forecast_holds() {
		Known known = known();
		assertThat(known().isLike(known)).isTrue();
		Situation assumed = Assumption.drop("Q-017").in(known.situation());
		assertThat(known.with(assumed).isLike(known)).isFalse();
	}

	@Test
	void a_look_makes_one_forecast_however_many_ask() {
		ForecastDesk desk = new ForecastDesk(this.event);
		assertThat(desk.ask(this.event)).hasValue(Duration.ZERO);
		assertThat(desk.ask(this.event)).isEmpty();
		assertThat(desk.stir()).isEmpty();
		SituationReader reader = this.demonstration.get(SituationReader.class);
		assertThat(desk.look(reader)).isPresent();
		assertThat(desk.look(reader)).isEmpty();
		assertThat(desk.stir()).get().satisfies((delay) -> assertThat(delay).isPositive());
		assertThat(desk.forecast()).isPresent();
	}

	private Known known() {
		return this.demonstration.get(SituationReader.class).read(this.event);
	}

}
