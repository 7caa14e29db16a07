package vn.hiepdong.readiness.forecast;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.hiepdong.demo.LoadedDemonstration;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.FewAtOnce;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContrastsTest {

	private final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	private final EventView event = this.demonstration.as("giamdoc",
			(me) -> this.demonstration.get(Events.class).get("hoi-nghi-2022"));

	private final Forecasts forecasts = this.demonstration.get(Forecasts.class);

	private final FewAtOnce players = new FewAtOnce(1, Duration.ZERO, "forecast.problem.busy");

	private final Contrasts contrasts = new Contrasts(this.forecasts, this.players);

	private Known known = read();

	@Test
	void where_nothing_is_assumed_the_kept_forecast_holds_and_nothing_is_played() {
		Forecast kept = kept();
		Contrast same = this.players.pass(() -> this.contrasts.of(this.known, this.known.situation()));
		assertThat(same.before()).isSameAs(kept);
		assertThat(same.after()).isSameAs(kept);
		assertThat(same.runs()).isEqualTo(Forecast.RUNS);
	}

	@Test
	void what_is_forecast_already_is_not_played_beside_what_is_assumed() {
		Forecast kept = kept();
		Contrast contrast = this.contrasts.of(this.known, assumed());
		assertThat(contrast.before()).isSameAs(kept);
		assertThat(contrast.after()).isNotEqualTo(kept);
	}

	@Test
	void while_another_is_played_none_is_begun() {
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.players.pass(() -> this.contrasts.of(this.known, assumed())))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("forecast.problem.busy"));
	}

	private Situation assumed() {
		return Assumption.drop("Q-003").in(this.known.situation());
	}

	/** A quarter of an hour may begin meanwhile. */
	private Forecast kept() {
		return Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
			this.known = read();
			return this.forecasts.of(this.known);
		}, (kept) -> kept.isPresent()).orElseThrow();
	}

	private Known read() {
		return this.demonstration.get(SituationReader.class).read(this.event);
	}

}
