package vn.hiepdong.account;

import java.nio.charset.StandardCharsets;

import vn.hiepdong.platform.Problem;

/**
 * The rule for passwords: long rather than odd (NIST SP 800-63B), and no longer than
 * bcrypt reads.
 */
public final class Password {

	/** The fewest characters. */
	public static final int SHORTEST = 12;

	/** The most bytes in UTF-8. */
	public static final int LONGEST_BYTES = 72;

	private Password() {
	}

	/**
	 * Whether a password has too few characters.
	 * @param password the password
	 * @return {@code true} if it is shorter than {@link #SHORTEST}
	 */
	public static boolean isTooShort(String password) {
		return password.codePointCount(0, password.length()) < SHORTEST;
	}

	/**
	 * Whether a password has too many bytes.
	 * @param password the password
	 * @return {@code true} if it is longer than {@link #LONGEST_BYTES}
	 */
	public static boolean isTooLong(String password) {
		return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
	}

	static String checked(String field, String password) {
		if (isTooShort(password)) {
			throw new Problem.Invalid(field, "account.problem.password-short", SHORTEST);
		}
		if (isTooLong(password)) {
			throw new Problem.Invalid(field, "account.problem.password-long", LONGEST_BYTES);
		}
		return password;
	}

}
