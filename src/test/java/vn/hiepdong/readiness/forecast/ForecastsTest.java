package vn.hiepdong.readiness.forecast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.hiepdong.StatementCount;
import vn.hiepdong.demo.LoadedDemonstration;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.duty.DutyCourses;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.duty.obstacle.Obstacles;
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
	void in_the_same_quarter_of_an_hour_every_node_forecasts_the_same() {
		Known first = known("2022-09-10T03:00:00Z");
		Known last = known("2022-09-10T03:14:59.999Z");
		assertThat(last.isLike(first)).isTrue();
		assertThat(Forecaster.forecast(last)).isEqualTo(Forecaster.forecast(first));
		assertThat(known("2022-09-10T03:15:00Z").isLike(first)).isFalse();
	}

	@Test
	void what_happened_later_in_that_quarter_counts_as_now() {
		Instant last = known("2022-09-10T03:00:00Z").situation()
			.courses()
			.stream()
			.flatMap((course) -> course.turns().stream())
			.map(Turn::at)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		assertThat(known(last.plusSeconds(1).toString()).situation().now()).isEqualTo(last);
	}

	@Test
	void six_statements_read_what_is_known() {
		known();
		assertThat(StatementCount.of(this::known)).isEqualTo(6);
	}

	@Test
	void where_nothing_has_changed_the_last_forecast_holds() {
		Known known = known("2022-09-10T03:00:00Z");
		Situation assumed = Assumption.drop("Q-017").in(known.situation());
		assertThat(known.with(known.situation()).isLike(known)).isTrue();
		assertThat(known.with(assumed).isLike(known)).isFalse();
	}

	@Test
	void a_look_makes_one_forecast_however_many_ask() {
		ForecastDesk desk = new ForecastDesk(this.event);
		Instant now = Instant.parse("2022-09-10T03:00:00Z");
		assertThat(desk.ask(this.event, now)).hasValue(Duration.ZERO);
		assertThat(desk.ask(this.event, now)).isEmpty();
		assertThat(desk.want()).isEmpty();
		assertThat(desk.look(reader(now))).isPresent();
		assertThat(desk.look(reader(now))).isEmpty();
		assertThat(desk.ask(this.event, now.plusSeconds(899))).isEmpty();
		assertThat(desk.want()).get().satisfies((delay) -> assertThat(delay).isPositive());
		assertThat(desk.forecast()).isPresent();
	}

	@Test
	void another_quarter_of_an_hour_is_looked_at_anew() {
		ForecastDesk desk = new ForecastDesk(this.event);
		Instant now = Instant.parse("2022-09-10T03:00:00Z");
		desk.ask(this.event, now);
		desk.look(reader(now));
		assertThat(desk.ask(this.event, now.plusSeconds(900))).isPresent();
	}

	private Known known() {
		return this.demonstration.get(SituationReader.class).read(this.event);
	}

	private Known known(String moment) {
		return reader(Instant.parse(moment)).read(this.event);
	}

	private SituationReader reader(Instant moment) {
		return new SituationReader(this.demonstration.get(Duties.class), this.demonstration.get(DutyCourses.class),
				this.demonstration.get(Dependencies.class), this.demonstration.get(Obstacles.class),
				this.demonstration.get(Gates.class), this.demonstration.get(ForecastSettings.class),
				Clock.fixed(moment, ZoneOffset.UTC));
	}

}
