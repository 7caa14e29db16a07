package vn.hiepdong.demo;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import vn.hiepdong.account.Password;
import vn.hiepdong.platform.database.DataFolder;

/**
 * Chooses the password of the demonstration: the one that was given, else one made at
 * random and kept in the data folder.
 */
@Component
@RequiredArgsConstructor
class DemoPasswords {

	/** The environment variable that gives a password. */
	static final String VARIABLE = "HIEPDONG_DEMO_PASSWORD";

	/** The file of the data folder that keeps a password made here. */
	static final String FILE = "demo-password.txt";

	/** Letters and digits that nobody mistakes for each other: no l, 1, o, 0. */
	private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int GROUP_LENGTH = 4;

	private final Environment environment;

	private final DataFolder data;

	/**
	 * The password for a database that is about to be filled.
	 * @throws IllegalStateException if the one given is too short or too long
	 */
	DemoPassword choose() {
		String given = this.environment.getProperty(VARIABLE);
		return StringUtils.hasText(given) ? given(given) : made();
	}

	private static DemoPassword given(String password) {
		// The rule of every account, told here by the name of the variable.
		if (Password.isTooShort(password) || Password.isTooLong(password)) {
			throw new IllegalStateException(VARIABLE + " must have at least " + Password.SHORTEST
					+ " characters and at most " + Password.LONGEST_BYTES + " bytes");
		}
		return new DemoPassword.Given(password);
	}

	private DemoPassword made() {
		String password = random(new SecureRandom());
		return new DemoPassword.Made(password, this.data.keep(FILE, password + System.lineSeparator()));
	}

	static String random(RandomGenerator chance) {
		return Stream
			.generate(() -> chance.ints(GROUP_LENGTH, 0, READABLE.length())
				.mapToObj((index) -> READABLE.substring(index, index + 1))
				.collect(Collectors.joining()))
			.limit(GROUPS)
			.collect(Collectors.joining("-"));
	}

}
