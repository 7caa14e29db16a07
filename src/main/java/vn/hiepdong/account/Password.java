package vn.hiepdong.account;

import java.nio.charset.StandardCharsets;

import vn.hiepdong.platform.Problem;

/**
 * The rule for passwords: long rather than odd (NIST SP 800-63B), and no longer than
 * bcrypt reads.
 */
final class Password {

	static final int SHORTEST = 12;

	private static final int LONGEST_BYTES = 72;

	private Password() {
	}

	static String checked(String field, String password) {
		if (password.codePointCount(0, password.length()) < SHORTEST) {
			throw new Problem.Invalid(field, "account.problem.password-short", SHORTEST);
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
			throw new Problem.Invalid(field, "account.problem.password-long", LONGEST_BYTES);
		}
		return password;
	}

}
