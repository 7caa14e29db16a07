package vn.hiepdong.delegate.importing;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether people of rows are those on the list whom they resemble, as somebody said.
 */
final class MeantPeople {

	private static final String SIGN = "person ";

	private static final String ALL = SIGN + "*";

	private static final String SAME = "same";

	private static final String OTHER = "other";

	private MeantPeople() {
	}

	/** What is kept of a choice, for one sign or, for {@code null}, for all others. */
	static Map<String, String> kept(@Nullable String sign, boolean same) {
		return Map.of((sign != null) ? SIGN + sign : ALL, same ? SAME : OTHER);
	}

	/** What was said of a sign; empty while nobody has. */
	static Optional<Boolean> same(String sign, Map<String, String> choices) {
		return Optional.ofNullable(choices.getOrDefault(SIGN + sign, choices.get(ALL))).map(SAME::equals);
	}

}
