package vn.hiepdong.platform.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Phone numbers as people here write them and as they are kept: digits from 0, ten of a
 * mobile, ten or eleven of a landline, which begins with 02 (the numbering plan since
 * 2017), ten of the network of the police, which begins with 069.
 */
public final class VietnamesePhone {

	/**
	 * What may be typed: empty, or a number with the usual separators, with or without
	 * {@code +84} or the leading zero; 40 characters at most.
	 */
	public static final String TYPED = "\\s{0,40}|(?=.{9,40}$)[\\s(]*+(\\+?84)?[ .()-]*+0?[ .()-]*+"
			+ "(?<national>[1-9]([ .()-]*+\\d){8}|2([ .()-]*+\\d){9})\\s*+";

	private static final Pattern NUMBER = Pattern.compile(TYPED);

	private VietnamesePhone() {
	}

	/**
	 * Reads a phone number: {@code 0912 345 678}, {@code +84 912.345.678},
	 * {@code (0225) 3123 456}, or {@code 912345678} as a spreadsheet leaves it.
	 * @param typed what was typed; {@code null} counts as empty
	 * @return ten or eleven digits, or empty where the text is no such number
	 */
	public static Optional<String> parse(@Nullable String typed) {
		Matcher number = NUMBER.matcher((typed == null) ? "" : typed);
		if (!number.matches() || number.group("national") == null) {
			return Optional.empty();
		}
		return Optional.of("0" + number.group("national").replaceAll("\\D", ""));
	}

}
