package vn.hiepdong.delegate.lodging;

import java.util.List;

/**
 * Who of a delegation sleeps where.
 *
 * @param delegation the code of the delegation
 * @param name its name
 * @param guests its delegates, the head first
 */
public record RoomingList(String delegation, String name, List<Guest> guests) {

	/**
	 * Who has no bed for a night for which one is needed.
	 * @return the delegates, the head first
	 */
	public List<Guest> bedless() {
		return this.guests.stream().filter(Guest::lacksBed).toList();
	}

	/**
	 * The names of the hotels in which the delegation sleeps.
	 * @return each once, in order of the delegates
	 */
	public List<String> hotels() {
		return this.guests.stream()
			.flatMap((guest) -> guest.beds().stream())
			.map((bed) -> bed.room().hotelName())
			.distinct()
			.toList();
	}

	/**
	 * How many of the delegates need a bed or have one.
	 * @return the number
	 */
	public int lodgers() {
		return (int) this.guests.stream().filter((guest) -> guest.needs() != null || !guest.beds().isEmpty()).count();
	}

	/**
	 * Whether one of the delegates needs a bed or has one.
	 * @return {@code false} for those who live here, or of whom nothing is known yet
	 */
	public boolean lodged() {
		return lodgers() > 0;
	}

}
