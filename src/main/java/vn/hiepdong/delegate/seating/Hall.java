package vn.hiepdong.delegate.seating;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The hall and who sits in it.
 *
 * @param blocks the blocks from left to right, each with its rows
 * @param unseated the delegates without a seat, in the order of protocol
 */
public record Hall(List<Part> blocks, List<Participant> unseated) {

	/**
	 * How many seats there are.
	 * @return all, taken or not
	 */
	public int seats() {
		return this.blocks.stream()
			.flatMap((each) -> each.rows().stream())
			.mapToInt((row) -> row.places().size())
			.sum();
	}

	/**
	 * How many delegates have a seat.
	 * @return the number
	 */
	public int seated() {
		return (int) this.blocks.stream()
			.flatMap((each) -> each.rows().stream())
			.flatMap((row) -> row.places().stream())
			.filter((place) -> place.participant() != null)
			.count();
	}

	/**
	 * A block with its rows.
	 *
	 * @param block the block
	 * @param rows the rows, the one next to the stage first
	 */
	public record Part(HallBlock block, List<Row> rows) {
	}

	/**
	 * A row of a block.
	 *
	 * @param number its number, from 1
	 * @param places its seats from left to right
	 */
	public record Row(int number, List<Place> places) {

		/**
		 * Who sits in it.
		 * @return the seats that are taken, from left to right
		 */
		public List<Place> taken() {
			return this.places.stream().filter((place) -> place.participant() != null).toList();
		}

	}

	/**
	 * A seat and who sits on it.
	 *
	 * @param seat the seat
	 * @param participant who, or {@code null}
	 */
	public record Place(Seat seat, @Nullable Participant participant) {
	}

}
