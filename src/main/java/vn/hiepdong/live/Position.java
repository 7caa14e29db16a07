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
	 * @return the position, or empty where it kept none that can be read
	 */
	public static Optional<Position> read(@Nullable String written) {
		Matcher matcher = WRITTEN.matcher((written == null) ? "" : written);
		return matcher.matches() ? Optional.of(new Position(matcher.group(1), Long.parseLong(matcher.group(2))))
				: Optional.empty();
	}

}
