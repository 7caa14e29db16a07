package vn.hiepdong.delegate.lodging;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Gender;

/**
 * Who is to sleep somewhere, and where there are beds.
 *
 * @param sleepers who is to sleep for which nights; a delegate whose beds are fixed in
 * several rooms stands there several times
 * @param rooms the rooms
 */
public record LodgingProblem(List<Sleeper> sleepers, List<Bedroom> rooms) {

	/**
	 * What is to be planned as things stand: whoever comes for a night, where nobody
	 * pinned a bed. Pinned beds, and those of delegates of whom no night is known, stay.
	 * @param guests who may sleep somewhere
	 * @param rooms the rooms
	 * @return the problem
	 */
	public static LodgingProblem of(List<Guest> guests, List<Bedroom> rooms) {
		List<Sleeper> sleepers = new ArrayList<>();
		for (Guest guest : guests) {
			if (guest.planned()) {
				sleepers.add(Sleeper.of(guest, guest.needs(), null).told(guest));
			}
			else {
				guest.beds().forEach((bed) -> sleepers.add(Sleeper.of(guest, bed.stay(), bed.room().id())));
			}
		}
		return new LodgingProblem(sleepers, rooms);
	}

	/**
	 * Somebody who is to sleep somewhere.
	 *
	 * @param delegate the key of the delegate
	 * @param delegation the code of the delegation
	 * @param gender for rooms that two share, or {@code null} where nobody said
	 * @param standing how much a room alone befits the delegate, from 1; see
	 * {@link Standing}
	 * @param stay for which nights
	 * @param fixed the room in which the bed stays, or {@code null} where it may be any
	 * @param told the room that the delegate has for just these nights, which better
	 * stays so, or {@code null}
	 */
	public record Sleeper(UUID delegate, String delegation, @Nullable Gender gender, int standing, Stay stay,
			@Nullable UUID fixed, @Nullable UUID told) {

		static Sleeper of(Guest guest, Stay stay, @Nullable UUID fixed) {
			return new Sleeper(guest.id(), guest.delegation(), guest.gender(), Standing.of(guest), stay, fixed, null);
		}

		private Sleeper told(Guest guest) {
			UUID room = guest.beds()
				.stream()
				.filter((bed) -> bed.stay().equals(this.stay))
				.map((bed) -> bed.room().id())
				.findFirst()
				.orElse(null);
			return new Sleeper(this.delegate, this.delegation, this.gender, this.standing, this.stay, this.fixed, room);
		}

	}

}
