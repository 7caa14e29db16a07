package vn.hiepdong.delegate.lodging.planning;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

/**
 * What the planner weighs. Hard are the rules of lodging; medium, that everybody has a
 * bed; soft, what is nicer. Public, for Timefold makes it itself.
 */
public class RoomConstraints implements ConstraintProvider {

	/**
	 * What an opened room costs. Two lieutenant colonels (64 each) share rather than open
	 * one more; a senior colonel (256) shares with nobody while there are rooms.
	 */
	static final int ROOM_OPENED = 150;

	/** More than any room alone is worth, so that no delegation is torn apart for one. */
	static final int HOTEL_MORE = 2_500;

	/** Nobody is moved for less than what a room alone is worth to a major. */
	static final int MOVED = 32;

	/** More than a delegation in one hotel is worth, and any room alone. */
	static final int BED_LOST = 5_000;

	@Override
	public Constraint[] defineConstraints(ConstraintFactory factory) {
		return new Constraint[] { roomNotOverFull(factory), oneDelegationInARoom(factory), oneGenderInARoom(factory),
				withinTheBlock(factory), everybodyHasABed(factory), singleRoomsByRank(factory),
				oneHotelForADelegation(factory), fewRoomsOpened(factory), whatWasToldStays(factory),
				whoeverHasABedKeepsOne(factory) };
	}

	Constraint roomNotOverFull(ConstraintFactory factory) {
		return factory.forEach(PlannedSleeper.class)
			.expand(PlannedSleeper::nights)
			.flattenLast((nights) -> nights)
			.groupBy((sleeper, night) -> sleeper.room(), (sleeper, night) -> night, ConstraintCollectors.countBi())
			.filter((room, night, asleep) -> asleep > room.beds())
			.penalize(HardMediumSoftScore.ONE_HARD, (room, night, asleep) -> asleep - room.beds())
			.asConstraint("A room is not over-full");
	}

	Constraint oneDelegationInARoom(ConstraintFactory factory) {
		return roommates(factory).filter((one, other) -> !one.delegation().equals(other.delegation()))
			.penalize(HardMediumSoftScore.ONE_HARD)
			.asConstraint("A room is shared within one delegation");
	}

	Constraint oneGenderInARoom(ConstraintFactory factory) {
		return roommates(factory).filter((one, other) -> !one.mayShareWith(other))
			.penalize(HardMediumSoftScore.ONE_HARD)
			.asConstraint("A room is shared within one known gender");
	}

	Constraint withinTheBlock(ConstraintFactory factory) {
		return factory.forEach(PlannedSleeper.class)
			.filter((sleeper) -> sleeper.nightsOutsideBlock() > 0)
			.penalize(HardMediumSoftScore.ONE_HARD, (sleeper) -> (int) sleeper.nightsOutsideBlock())
			.asConstraint("No bed outside the block's dates");
	}

	Constraint everybodyHasABed(ConstraintFactory factory) {
		return factory.forEachIncludingUnassigned(PlannedSleeper.class)
			.filter((sleeper) -> sleeper.roomIfAny() == null)
			.penalize(HardMediumSoftScore.ONE_MEDIUM)
			.asConstraint("Everybody has a bed");
	}

	Constraint singleRoomsByRank(ConstraintFactory factory) {
		return factory.forEach(PlannedSleeper.class)
			.ifExistsOther(PlannedSleeper.class, Joiners.equal(PlannedSleeper::room),
					Joiners.filtering(PlannedSleeper::meets))
			.penalize(HardMediumSoftScore.ONE_SOFT, (sleeper) -> alone(sleeper.standing()))
			.asConstraint("Rooms alone by rank");
	}

	Constraint oneHotelForADelegation(ConstraintFactory factory) {
		return factory.forEach(PlannedSleeper.class)
			.groupBy(PlannedSleeper::delegation,
					ConstraintCollectors.countDistinct((sleeper) -> sleeper.room().hotel()))
			.filter((delegation, hotels) -> hotels > 1)
			.penalize(HardMediumSoftScore.ofSoft(HOTEL_MORE), (delegation, hotels) -> hotels - 1)
			.asConstraint("A delegation in one hotel");
	}

	Constraint fewRoomsOpened(ConstraintFactory factory) {
		return factory.forEach(PlannedSleeper.class)
			.groupBy(PlannedSleeper::room)
			.penalize(HardMediumSoftScore.ofSoft(ROOM_OPENED))
			.asConstraint("Few rooms opened");
	}

	Constraint whatWasToldStays(ConstraintFactory factory) {
		return factory.forEach(PlannedSleeper.class)
			.filter(PlannedSleeper::movesFromWhatWasTold)
			.penalize(HardMediumSoftScore.ofSoft(MOVED))
			.asConstraint("What was told stays");
	}

	/**
	 * What a room alone is worth to somebody: twice as much with each rank, so that of
	 * two pairs the one with the highest is parted first.
	 */
	static int alone(int standing) {
		return 1 << standing;
	}

	/** Where beds are short, none is taken from one to be given to another. */
	Constraint whoeverHasABedKeepsOne(ConstraintFactory factory) {
		return factory.forEachIncludingUnassigned(PlannedSleeper.class)
			.filter(PlannedSleeper::losesWhatWasTold)
			.penalize(HardMediumSoftScore.ofSoft(BED_LOST))
			.asConstraint("Whoever has a bed keeps one");
	}

	/** Two who sleep in one room in the same night. */
	private static BiConstraintStream<PlannedSleeper, PlannedSleeper> roommates(ConstraintFactory factory) {
		return factory.forEachUniquePair(PlannedSleeper.class, Joiners.equal(PlannedSleeper::room))
			.filter(PlannedSleeper::meets);
	}

}
