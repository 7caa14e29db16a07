package vn.hiepdong.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How far somebody has heard.
 *
 * @param node the run of the node that counts: the numbers of another one say nothing
 * here
 * @param number the number of the last change heard, by that node's count
 */
public record Position(String node, long number) {

	/** Where somebody stands of whom nothing is known: they may have missed anything. */
	static final Position NOWHERE = new Position("", 0);

	private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{1,16})-(\\d{1,18})");

	/**
	 * As a page keeps it.
	 * @return for example {@code 1f0c9a72-15}
	 */
	public String written() {
		return this.node + "-" + this.number;
	}

	/**
	 * What a page kept.
	 * @param written what it sent, or {@code null}
	 * @return the position, {@link #NOWHERE} where it cannot be read, or empty where it
	 * kept none
	 */
	public static Optional<Position> read(@Nullable String written) {
		if (written == null || written.isEmpty()) {
			return Optional.empty();
		}
		Matcher matcher = WRITTEN.matcher(written);
		return Optional
			.of(matcher.matches() ? new Position(matcher.group(1), Long.parseLong(matcher.group(2))) : NOWHERE);
	}

}
