package vn.hiepdong.platform.text;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Phone numbers as people here write them and as they are kept: ten digits from 0.
 */
public final class VietnamesePhone {

	/**
	 * What may be typed: empty, or nine to twelve digits with the usual separators, with
	 * or without {@code +84} or the leading zero.
	 */
	public static final String TYPED = "\\s*|\\s*(\\+?84|0)?[ .-]*[1-9]([ .-]*\\d){8}\\s*";

	private VietnamesePhone() {
	}

	/**
	 * Reads a phone number: {@code 0912 345 678}, {@code +84 912.345.678}, or
	 * {@code 912345678} as a spreadsheet leaves it.
	 * @param typed what was typed; {@code null} counts as empty
	 * @return ten digits, or empty where the text is no such number
	 */
	public static Optional<String> parse(@Nullable String typed) {
		if (typed == null || typed.isBlank() || !typed.matches(TYPED)) {
			return Optional.empty();
		}
		String digits = typed.replaceAll("\\D", "");
		return Optional.of("0" + digits.substring(digits.length() - 9));
	}

}
