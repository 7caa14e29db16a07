package vn.hiepdong.delegate.lodging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.lodging.LodgingPlan.PlannedBed;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;

/**
 * Checks who sleeps where, night by night, whoever thought of it. It shares nothing with
 * the planner but the problem, so that a mistake of the one shows in the other.
 */
public final class LodgingCheck {

	private final Map<UUID, Sleeper> sleepers = new HashMap<>();

	private final Map<UUID, Bedroom> rooms = new HashMap<>();

	private final List<Sleeper> fixed;

	private final Set<Broken> broken = new LinkedHashSet<>();

	/**
	 * A rule that a plan breaks.
	 *
	 * @param rule the rule
	 * @param delegate the key of a delegate whose bed breaks it
	 * @param room the key of the room
	 */
	public record Broken(BedRule rule, UUID delegate, UUID room) {
	}

	private LodgingCheck(LodgingProblem problem) {
		problem.sleepers().forEach((each) -> this.sleepers.put(each.delegate(), each));
		problem.rooms().forEach((each) -> this.rooms.put(each.id(), each));
		this.fixed = problem.sleepers().stream().filter((each) -> each.fixed() != null).toList();
	}

	/**
	 * Finds what a plan breaks.
	 * @param problem who is to sleep, and where there are beds
	 * @param plan who sleeps where
	 * @return each rule with each bed that breaks it; empty for a sound plan
	 */
	public static List<Broken> of(LodgingProblem problem, LodgingPlan plan) {
		LodgingCheck check = new LodgingCheck(problem);
		check.check(plan.beds());
		return List.copyOf(check.broken);
	}

	private void check(List<PlannedBed> beds) {
		Map<LocalDate, Map<UUID, List<Sleeper>>> nights = new HashMap<>();
		Map<LocalDate, Set<UUID>> asleep = new HashMap<>();
		for (PlannedBed bed : beds) {
			Bedroom room = this.rooms.get(bed.room());
			Sleeper sleeper = this.sleepers.get(bed.delegate());
			if (room == null || sleeper == null) {
				breaks(BedRule.UNKNOWN, bed.delegate(), bed.room());
				continue;
			}
			for (LocalDate night : bed.stay().nights()) {
				if (night.isBefore(room.kept().from()) || !night.isBefore(room.kept().to())) {
					breaks(BedRule.OUTSIDE_BLOCK, bed.delegate(), bed.room());
				}
				if (!asleep.computeIfAbsent(night, (each) -> new HashSet<>()).add(bed.delegate())) {
					breaks(BedRule.TWO_BEDS, bed.delegate(), bed.room());
				}
				nights.computeIfAbsent(night, (each) -> new HashMap<>())
					.computeIfAbsent(room.id(), (each) -> new ArrayList<>())
					.add(sleeper);
			}
		}
		nights.values().forEach((byRoom) -> byRoom.forEach(this::checkNight));
		this.fixed.stream()
			.filter((each) -> beds.stream().noneMatch((bed) -> keeps(bed, each)))
			.forEach((each) -> breaks(BedRule.PINNED_MOVED, each.delegate(), each.fixed()));
	}

	private static boolean keeps(PlannedBed bed, Sleeper sleeper) {
		return bed.delegate().equals(sleeper.delegate()) && bed.room().equals(sleeper.fixed())
				&& bed.stay().covers(sleeper.stay());
	}

	/** One night of one room. */
	private void checkNight(UUID room, List<Sleeper> together) {
		Sleeper first = together.get(0);
		for (int i = 1; i < together.size(); i++) {
			Sleeper other = together.get(i);
			if (i >= this.rooms.get(room).beds()) {
				breaks(BedRule.OVER_FULL, other.delegate(), room);
			}
			if (!other.delegation().equals(first.delegation())) {
				breaks(BedRule.OTHER_DELEGATION, other.delegate(), room);
			}
			if (!alike(first.gender(), other.gender())) {
				breaks(BedRule.OTHER_GENDER, other.delegate(), room);
			}
		}
	}

	private static boolean alike(@Nullable Gender one, @Nullable Gender other) {
		return one != null && one == other;
	}

	private void breaks(BedRule rule, UUID delegate, UUID room) {
		this.broken.add(new Broken(rule, delegate, room));
	}

}
