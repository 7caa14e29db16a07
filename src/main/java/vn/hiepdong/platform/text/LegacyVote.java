package vn.hiepdong.platform.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether the cells of a table are written in a {@link LegacyCoding}. Each cell is
 * looked at once, then the table is judged, and then each cell by itself with the
 * judgement as what is to be expected, for a table may hold text of several hands.
 * <p>
 * A cell with a letter that Latin-1 lacks, such as {@code ễ}, is Unicode. Any other is
 * legacy only where its words are built like Vietnamese ones once they are read so;
 * without the judgement, only where that is beyond doubt.
 */
public final class LegacyVote {

	/** From this share on, a cell that makes sense either way goes with the table. */
	private static final double NEARLY_ALL = 0.9;

	private final Map<LegacyCoding, Integer> cells = new EnumMap<>(LegacyCoding.class);

	private int unicode;

	private int unclear;

	/**
	 * One cell as it is to be read.
	 *
	 * @param text the text in Unicode, as {@link VietnameseText#lines} leaves it
	 * @param coding the coding from which it was read, or {@code null} where it was
	 * Unicode before
	 * @param sure {@code false} where the other makes sense too
	 */
	public record Reading(String text, @Nullable LegacyCoding coding, boolean sure) {
	}

	/**
	 * Takes a cell into account.
	 * @param cell the text as it was brought
	 */
	public void look(String cell) {
		if (LegacyWords.isAscii(cell)) {
			return;
		}
		if (isUnicode(cell)) {
			this.unicode++;
			return;
		}
		Optional<LegacyCoding> coding = speaking(cell);
		if (coding.isPresent()) {
			this.cells.merge(coding.get(), 1, Integer::sum);
		}
		else if (LegacyWords.of(cell, LegacyCoding.TCVN3).broken() > 0) {
			this.unclear++;
		}
	}

	/**
	 * The coding in which cells of the table are written.
	 * @return the one of most cells, or empty where no cell is legacy beyond doubt
	 */
	public Optional<LegacyCoding> coding() {
		return this.cells.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	/**
	 * How many cells are written in a coding beyond doubt.
	 * @param coding the coding
	 * @return how many
	 */
	public int cells(LegacyCoding coding) {
		return this.cells.getOrDefault(coding, 0);
	}

	/**
	 * How many cells hold letters that only Unicode has.
	 * @return how many
	 */
	public int unicodeCells() {
		return this.unicode;
	}

	/**
	 * How sure it is that the table as a whole is written in {@link #coding()}.
	 * @return the share of the cells that say so among all that say something, from 0 to
	 * 1
	 */
	public double certainty() {
		int most = coding().map(this::cells).orElse(0);
		int all = this.unicode + this.unclear + this.cells.values().stream().mapToInt(Integer::intValue).sum();
		return (most == 0) ? 0 : (double) most / all;
	}

	/**
	 * Reads a cell of the table.
	 * @param cell the text as it was brought
	 * @return the text in Unicode and where it came from
	 */
	public Reading read(String cell) {
		if (LegacyWords.isAscii(cell) || isUnicode(cell)) {
			return asItStands(cell, true);
		}
		return speaking(cell).map((coding) -> decoded(cell, coding, true))
			.or(() -> coding().map((coding) -> expecting(cell, coding)))
			.orElseGet(() -> asItStands(cell, true));
	}

	private Reading expecting(String cell, LegacyCoding coding) {
		LegacyWords words = LegacyWords.of(cell, coding);
		if (!words.fits()) {
			return words.telling() ? decoded(cell, coding, false) : asItStands(cell, false);
		}
		if (words.broken() > 0) {
			return decoded(cell, coding, words.weight() > 1);
		}
		boolean legacy = (words.frequent() != 0) ? words.frequent() > 0 : certainty() >= NEARLY_ALL;
		return legacy ? decoded(cell, coding, false) : asItStands(cell, false);
	}

	private static Optional<LegacyCoding> speaking(String cell) {
		LegacyCoding best = null;
		int most = 0;
		for (LegacyCoding coding : LegacyCoding.values()) {
			LegacyWords words = LegacyWords.of(cell, coding);
			if (words.speaks() && words.weight() > most) {
				best = coding;
				most = words.weight();
			}
		}
		return Optional.ofNullable(best);
	}

	private static Reading decoded(String cell, LegacyCoding coding, boolean sure) {
		return new Reading(VietnameseText.lines(coding.decode(cell)), coding, sure);
	}

	private static Reading asItStands(String cell, boolean sure) {
		return new Reading(VietnameseText.lines(cell), null, sure);
	}

	/** Letters and marks beyond Latin-1; dashes, quotes and signs may stand anywhere. */
	private static boolean isUnicode(String cell) {
		return cell.chars()
			.anyMatch((c) -> c > 0xff && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK));
	}

}
