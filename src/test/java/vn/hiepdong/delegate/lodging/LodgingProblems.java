package vn.hiepdong.delegate.lodging;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.lodging.LodgingPlan.PlannedBed;
import vn.hiepdong.delegate.lodging.LodgingProblem.Sleeper;

/**
 * Small problems of lodging that read as sentences.
 */
public final class LodgingProblems {

	private LodgingProblems() {
	}

	/** Nights of September 2022. */
	public static Stay nights(int from, int to) {
		return new Stay(LocalDate.of(2022, 9, from), LocalDate.of(2022, 9, to));
	}

	public static Bedroom room(String hotel, int beds, Stay kept) {
		return new Bedroom(UUID.randomUUID(), hotel, hotel, "1", "Phòng", beds, kept);
	}

	public static Sleeper sleeper(String delegation, @Nullable Gender gender, int standing, Stay stay) {
		return new Sleeper(UUID.randomUUID(), delegation, gender, standing, stay, null, null);
	}

	public static PlannedBed in(Bedroom room, Sleeper sleeper) {
		return new PlannedBed(sleeper.delegate(), room.id(), sleeper.stay());
	}

}
