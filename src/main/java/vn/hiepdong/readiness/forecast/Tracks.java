package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyCourse;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.dependency.DutyLink;

/**
 * How each duty of the event ran so far, and since when its finished predecessors let it
 * begin.
 */
final class Tracks {

	private final Map<String, Track> byNumber = new LinkedHashMap<>();

	private final Map<String, DutyCourse> courses;

	private final Map<String, DutyStanding> standings;

	/**
	 * Follows the duties.
	 * @param situation what is known
	 * @param kin which of them are parts of which: a part waits for what its whole waits
	 * for
	 */
	Tracks(Situation situation, Kin kin) {
		this.courses = situation.courses().stream().collect(Collectors.toMap(DutyCourse::number, Function.identity()));
		this.standings = situation.duties()
			.stream()
			.collect(Collectors.toMap(DutyStanding::number, Function.identity()));
		Map<String, Instant> released = new HashMap<>();
		Set<String> held = new HashSet<>();
		for (DutyLink link : situation.links()) {
			Instant end = ended(link.predecessor());
			if (end != null) {
				kin.doneIn(link.duty())
					.forEach((duty) -> released.merge(duty, end.plus(link.lag().duration()),
							(one, other) -> one.isAfter(other) ? one : other));
			}
			else if (owed(link.predecessor())) {
				kin.doneIn(link.duty()).forEach(held::add);
			}
		}
		situation.duties()
			.stream()
			.filter((duty) -> duty.state() != DutyState.CANCELLED)
			.forEach((duty) -> this.byNumber.put(duty.number(),
					new Track(course(duty), released.get(duty.number()), held.contains(duty.number()))));
	}

	/** All but those of cancelled duties. */
	Collection<Track> all() {
		return this.byNumber.values();
	}

	Track of(DutyStanding duty) {
		return this.byNumber.get(duty.number());
	}

	private @Nullable Instant ended(String number) {
		DutyStanding duty = this.standings.get(number);
		return (duty == null || duty.state() == DutyState.CANCELLED || !duty.state().settled()) ? null
				: new Track(course(duty), null, false).done().orElse(duty.changedAt());
	}

	private boolean owed(String number) {
		DutyStanding duty = this.standings.get(number);
		return duty != null && !duty.state().settled();
	}

	/** A duty of which nothing happened yet has an empty course. */
	private DutyCourse course(DutyStanding duty) {
		DutyCourse course = this.courses.get(duty.number());
		return (course != null) ? course
				: new DutyCourse(duty.number(), duty.leadUnit(), duty.startsAt(), duty.dueAt(), false, null, List.of());
	}

}
