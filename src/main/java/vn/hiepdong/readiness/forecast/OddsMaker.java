package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.obstacle.ObstacleTerm;
import vn.hiepdong.readiness.forecast.Track.Span;

/**
 * Says what may become of each duty, by how it stands and what is usual.
 */
final class OddsMaker {

	private final Situation situation;

	private final Habits habits;

	private final Map<String, List<ObstacleTerm>> obstacles;

	OddsMaker(Situation situation, Habits habits) {
		this.situation = situation;
		this.habits = habits;
		this.obstacles = situation.obstacles()
			.stream()
			.filter((term) -> term.closedAt() == null)
			.collect(Collectors.groupingBy(ObstacleTerm::duty));
	}

	/**
	 * What may become of a duty.
	 * @param duty an open duty
	 * @param place its place in the situation
	 * @param track how it ran so far
	 * @param whole whether others do it in parts
	 * @param unit its unit, among those of the network
	 */
	Odds of(DutyStanding duty, int place, Track track, boolean whole, int unit) {
		Stage stage = stage(duty.state(), track, whole);
		List<ObstacleTerm> obstacles = (stage == Stage.REPORTED) ? List.of()
				: this.obstacles.getOrDefault(duty.number(), List.of());
		double elapsed = isIdle(stage, duty.state(), track) ? 0 : elapsed(track, obstacles);
		Report report = (stage == Stage.BEGUN) ? report(track) : null;
		double planned = StrictMath.log(track.planned());
		double ownShare = (report != null) ? share(report) : 1;
		return new Odds(stage, Draw.place(place), earliest(stage, duty, track), hold(stage, duty.state(), track),
				obstacles.stream().map(this::obstacle).toList(), work(stage, track, planned, elapsed, report), unit,
				ownShare, check(stage, track), planned);
	}

	/** What was reported done before and is worked on again was returned. */
	private static Stage stage(DutyState state, Track track, boolean whole) {
		if (state == DutyState.REPORTED_DONE) {
			return Stage.REPORTED;
		}
		if (whole) {
			return Stage.WHOLE;
		}
		return state.notBegun() ? Stage.WAITING : track.done().isPresent() ? Stage.RETURNED : Stage.BEGUN;
	}

	/**
	 * A report that says something: how long the whole will take by it, as a logarithm.
	 */
	private record Report(double implied, double variance) {
	}

	private double earliest(Stage stage, DutyStanding duty, Track track) {
		if (stage != Stage.WAITING) {
			return 0;
		}
		Instant released = track.released();
		double start = Math.max(0, this.situation.hoursTo(duty.startsAt()));
		return (released != null) ? Math.max(start, this.situation.hoursTo(released)) : start;
	}

	private @Nullable Wait hold(Stage stage, DutyState state, Track track) {
		if (stage == Stage.WAITING && state == DutyState.DRAFT) {
			return Wait.of(Priors.ASSIGNMENT.then(this.habits.acceptance()), 0);
		}
		if (stage == Stage.WAITING && state == DutyState.ASSIGNED) {
			return Wait.of(this.habits.acceptance(), track.acceptance().map(this::since).orElse(0.0));
		}
		return null;
	}

	private Wait obstacle(ObstacleTerm term) {
		double asked = StrictMath.log(Situation.hours(term.raisedAt(), term.dueAt()));
		LogNormal stands = new LogNormal(asked + this.habits.obstacle().mean(), this.habits.obstacle().sd());
		return Wait.of(stands, Situation.hours(term.raisedAt(), this.situation.now()));
	}

	/** No work goes on before it is taken on, nor while it waits for others. */
	private static boolean isIdle(Stage stage, DutyState state, Track track) {
		return stage == Stage.WAITING && (state != DutyState.ACCEPTED || track.held());
	}

	/** How long work went on; while something stood in its way it did not. */
	private double elapsed(Track track, List<ObstacleTerm> obstacles) {
		Instant until = obstacles.stream()
			.map(ObstacleTerm::raisedAt)
			.min(Instant::compareTo)
			.orElse(this.situation.now());
		return Math.max(0, Situation.hours(track.begun(), until));
	}

	private @Nullable Report report(Track track) {
		Turn last = track.reports().stream().reduce((one, other) -> other).filter(track::tells).orElse(null);
		if (last == null) {
			return null;
		}
		double share = Reports.share(last.percent());
		double implied = Situation.hours(track.begun(), last.at()) / share;
		return new Report(StrictMath.log(implied) + this.habits.reports().ahead(),
				this.habits.reports().variance(share));
	}

	/** How much the plan tells beside a report: by how little each may be off. */
	private double share(Report report) {
		double spread = this.habits.paces().spread();
		return report.variance() / (report.variance() + spread * spread);
	}

	private Wait work(Stage stage, Track track, double planned, double elapsed, @Nullable Report report) {
		Paces paces = this.habits.paces();
		return switch (stage) {
			case WHOLE -> Wait.of(this.habits.acceptance(), 0);
			case RETURNED -> Wait.of(new LogNormal(planned + this.habits.rework().mean(), this.habits.rework().sd()),
					last(track.reworks()));
			case REPORTED -> Wait.of(this.habits.check(), 0);
			case WAITING, BEGUN -> {
				double byPlan = paces.byPlan(planned);
				if (report == null) {
					yield Wait.of(new LogNormal(byPlan, paces.spread()), elapsed);
				}
				double share = share(report);
				yield Wait.of(new LogNormal(share * byPlan + (1 - share) * report.implied(),
						paces.spread() * StrictMath.sqrt(share)), elapsed);
			}
		};
	}

	private Wait check(Stage stage, Track track) {
		return Wait.of(this.habits.check(), (stage == Stage.REPORTED) ? last(track.checks()) : 0);
	}

	private double last(List<Span> spans) {
		return spans.isEmpty() ? 0 : since(spans.get(spans.size() - 1));
	}

	private double since(Span span) {
		return Situation.hours(span.from(), this.situation.now());
	}

}
