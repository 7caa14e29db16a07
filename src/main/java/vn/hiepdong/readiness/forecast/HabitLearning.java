package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hiepdong.duty.Step;
import vn.hiepdong.readiness.forecast.Track.Span;
import vn.hiepdong.unit.UnitId;

/**
 * Learns habits from how duties ran: those of the event up to the present, and finished
 * ones of earlier events.
 */
final class HabitLearning {

	private final Situation situation;

	/** Duties that others did in parts say nothing of their own unit's pace. */
	private final List<Track> tracks;

	private HabitLearning(Situation situation, Collection<Track> present) {
		this.situation = situation;
		this.tracks = Stream
			.concat(present.stream(),
					situation.former().stream().map((course) -> new Track(course, course.released(), false)))
			.filter((track) -> track.course().unit() != null && !track.course().split())
			.toList();
	}

	/**
	 * Learns.
	 * @param situation what is known
	 * @param present how each duty of the event ran so far
	 */
	static Habits learn(Situation situation, Collection<Track> present) {
		return new HabitLearning(situation, present).habits();
	}

	private Habits habits() {
		List<Span> checks = this.tracks.stream().flatMap((track) -> track.checks().stream()).toList();
		List<Observation> times = times(checks);
		LogNormal check = DelayLearning.learn(times, Priors.CHECK, Priors.DELAY_WORTH);
		double told = times.stream().mapToDouble((each) -> each.told(check.mean(), check.sd())).sum();
		return new Habits(PaceLearning.learn(paces()), ReportLearning.learn(this.tracks),
				DelayLearning.learn(
						times(this.tracks.stream().map(Track::acceptance).flatMap(Optional::stream).toList()),
						Priors.ACCEPTANCE, Priors.DELAY_WORTH),
				check, check.sd() / StrictMath.sqrt(Priors.DELAY_WORTH + told),
				DelayLearning.learn(reworks(), Priors.REWORK, Priors.DELAY_WORTH), returned(checks), hasty(),
				DelayLearning.learn(obstacles(), Priors.OBSTACLE, Priors.DELAY_WORTH), parallel());
	}

	/**
	 * What was reported done before it was to begin, and nothing on the way, took a time
	 * that nobody knows.
	 */
	private Map<UnitId, List<Ran>> paces() {
		Map<UnitId, List<Ran>> paces = new LinkedHashMap<>();
		for (Track track : this.tracks) {
			Instant end = track.done().orElse(this.situation.now());
			boolean open = track.done().isEmpty();
			if (track.begun().isBefore(end) && (!open || owed(track))) {
				paces.computeIfAbsent(track.course().unit(), (unit) -> new ArrayList<>())
					.add(new Ran(Paces.size(StrictMath.log(track.planned())),
							Observation.ratio(Situation.hours(track.begun(), end), track.planned(), open)));
			}
		}
		return paces;
	}

	/** What waits for others or for being taken on says nothing of pace yet. */
	private static boolean owed(Track track) {
		return (track.firstReport().isPresent() || !track.held())
				&& track.acceptance().map((span) -> span.to() != null).orElse(true);
	}

	private List<Observation> times(List<Span> spans) {
		return spans.stream()
			.map((span) -> Observation.time(Situation.hours(span.from(), end(span)), span.to() == null))
			.toList();
	}

	private List<Observation> reworks() {
		return this.tracks.stream()
			.flatMap((track) -> track.reworks()
				.stream()
				.map((span) -> Observation.ratio(Situation.hours(span.from(), end(span)), track.planned(),
						span.to() == null)))
			.toList();
	}

	private List<Observation> obstacles() {
		return this.situation.obstacles().stream().map((term) -> {
			Instant end = (term.closedAt() != null) ? term.closedAt() : this.situation.now();
			return Observation.ratio(Situation.hours(term.raisedAt(), end),
					Situation.hours(term.raisedAt(), term.dueAt()), term.closedAt() == null);
		}).toList();
	}

	private static double returned(List<Span> checks) {
		long said = checks.stream().filter((span) -> span.to() != null).count();
		long returned = checks.stream().filter((span) -> span.end() == Step.RETURN).count();
		return (Priors.RETURNED * Priors.RETURNED_WORTH + returned) / (Priors.RETURNED_WORTH + said);
	}

	/** Whoever begins before others have ended is warned, not stopped. */
	private double hasty() {
		List<Track> heldUp = this.tracks.stream().filter((track) -> track.heldUp(this.situation.now())).toList();
		long hasty = heldUp.stream().filter(Track::isHasty).count();
		return (Priors.HASTY * Priors.HASTY_WORTH + hasty) / (Priors.HASTY_WORTH + heldUp.size());
	}

	/**
	 * The most duties that a unit owed work on at any time. Its pace is that of these
	 * days, so that no more need be said of any that come together in no greater number.
	 */
	private Map<UnitId, Integer> parallel() {
		return this.tracks.stream()
			.filter((track) -> owed(track) && track.begun().isBefore(this.situation.now()))
			.collect(Collectors.groupingBy((track) -> track.course().unit(),
					Collectors.collectingAndThen(Collectors.toList(), this::atOnce)));
	}

	private int atOnce(List<Track> tracks) {
		List<Instant> begins = tracks.stream().map(Track::begun).sorted().toList();
		List<Instant> ends = tracks.stream().map(Track::done).flatMap(Optional::stream).sorted().toList();
		int most = 0;
		int ended = 0;
		for (int begun = 0; begun < begins.size(); begun++) {
			while (ended < ends.size() && !ends.get(ended).isAfter(begins.get(begun))) {
				ended++;
			}
			most = Math.max(most, begun + 1 - ended);
		}
		return most;
	}

	private Instant end(Span span) {
		return (span.to() != null) ? span.to() : this.situation.now();
	}

}
