package vn.hiepdong.delegate;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * A rank of the People's Public Security, the highest first.
 */
public enum Rank {

	/** Thượng tướng. */
	COLONEL_GENERAL("Thượng tướng"),

	/** Trung tướng. */
	LIEUTENANT_GENERAL("Trung tướng"),

	/** Thiếu tướng. */
	MAJOR_GENERAL("Thiếu tướng"),

	/** Đại tá. */
	SENIOR_COLONEL("Đại tá"),

	/** Thượng tá. */
	COLONEL("Thượng tá"),

	/** Trung tá. */
	LIEUTENANT_COLONEL("Trung tá"),

	/** Thiếu tá. */
	MAJOR("Thiếu tá"),

	/** Đại úy. */
	CAPTAIN("Đại úy"),

	/** Thượng úy. */
	SENIOR_LIEUTENANT("Thượng úy"),

	/** Trung úy. */
	LIEUTENANT("Trung úy"),

	/** Thiếu úy. */
	SECOND_LIEUTENANT("Thiếu úy");

	private final String written;

	private final String folded;

	Rank(String written) {
		this.written = written;
		this.folded = VietnameseText.folded(written);
	}

	/**
	 * The rank as lists write it.
	 * @return the Vietnamese words
	 */
	public String written() {
		return this.written;
	}

	/**
	 * Reads a rank as lists write it, for example {@code Đại tá}; case and diacritics do
	 * not matter, for no two ranks differ in them alone.
	 * @param written the words; {@code null} counts as empty
	 * @return the rank, or empty where the words are none
	 */
	public static Optional<Rank> read(@Nullable String written) {
		String wanted = VietnameseText.folded(written);
		return Stream.of(values()).filter((rank) -> rank.folded.equals(wanted)).findFirst();
	}

}
