package vn.hiepdong.delegate.seating;

import java.util.UUID;

/**
 * A seat of the hall.
 *
 * @param block the key of its block
 * @param blockName the name of its block
 * @param position the place of its block from left to right, from 1
 * @param row its row, 1 next to the stage
 * @param number its number in the row, from 1
 */
public record Seat(UUID block, String blockName, int position, int row, int number) {

	/**
	 * The seat as it is written on place cards.
	 * @return for example {@code A-3-12}
	 */
	public String label() {
		return this.blockName + "-" + this.row + "-" + this.number;
	}

}
