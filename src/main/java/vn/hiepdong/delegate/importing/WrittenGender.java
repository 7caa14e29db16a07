package vn.hiepdong.delegate.importing;

import java.util.Map;
import java.util.Optional;

import vn.hiepdong.delegate.Gender;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Reads what lists write under gender.
 */
final class WrittenGender {

	private static final Map<String, Gender> WORDS = Map.ofEntries(Map.entry("nam", Gender.MALE),
			Map.entry("nam gioi", Gender.MALE), Map.entry("trai", Gender.MALE), Map.entry("ong", Gender.MALE),
			Map.entry("anh", Gender.MALE), Map.entry("mr", Gender.MALE), Map.entry("m", Gender.MALE),
			Map.entry("male", Gender.MALE), Map.entry("man", Gender.MALE), Map.entry("nu", Gender.FEMALE),
			Map.entry("nu gioi", Gender.FEMALE), Map.entry("gai", Gender.FEMALE), Map.entry("ba", Gender.FEMALE),
			Map.entry("chi", Gender.FEMALE), Map.entry("mrs", Gender.FEMALE), Map.entry("ms", Gender.FEMALE),
			Map.entry("f", Gender.FEMALE), Map.entry("female", Gender.FEMALE), Map.entry("woman", Gender.FEMALE));

	private WrittenGender() {
	}

	/** The gender that a cell names, if it names one. */
	static Optional<Gender> read(String written) {
		return Optional.ofNullable(WORDS.get(VietnameseText.words(written)));
	}

}
