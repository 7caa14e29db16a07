package vn.hiepdong.delegate.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Gender;

/**
 * Parts a name from what politeness puts before it.
 *
 * @param rest the text without titles
 * @param gender what a title says of it, or {@code null}
 */
record Titles(AlignedText rest, @Nullable Gender gender) {

	private static final Pattern ADDRESS = Pattern
		.compile("(?:(d/c|d\\.\\s?c|dc|dong chi)|(ong|anh|mr)|(ba|chi|mrs|ms))(?:\\s*[.:]\\s*|\\s+)");

	private static final Pattern DEGREE = Pattern
		.compile("(?:pgs|gs|tskh|ts|ths|bs|ks|ls|dr|prof|luat su|bac si|tien si|thac si|giao su|pho giao su)"
				+ "(?:\\s*[.,:/-]\\s*|\\s+)");

	/** Ông and Bà are names of families too; then the middle name follows. */
	private static final Pattern MIDDLE_NAME = Pattern.compile("(?:van|thi)\\b.*");

	/** Takes off how somebody is addressed. */
	static Titles address(AlignedText text) {
		Matcher matcher = ADDRESS.matcher(text.folded());
		Gender gender = null;
		AlignedText rest = text;
		while (matcher.lookingAt()) {
			AlignedText behind = rest.from(matcher.end());
			boolean comrade = matcher.group(1) != null;
			if (!comrade && MIDDLE_NAME.matcher(behind.folded()).matches()) {
				break;
			}
			if (!comrade) {
				gender = (matcher.group(2) != null) ? Gender.MALE : Gender.FEMALE;
			}
			rest = behind;
			matcher.reset(rest.folded());
		}
		return new Titles(rest, gender);
	}

	/** Takes off how somebody is addressed and what they have studied. */
	static Titles all(AlignedText text) {
		Titles titles = address(text);
		Matcher degree = DEGREE.matcher(titles.rest.folded());
		while (degree.lookingAt()) {
			Titles behind = address(titles.rest.from(degree.end()));
			titles = new Titles(behind.rest, (behind.gender != null) ? behind.gender : titles.gender);
			degree.reset(titles.rest.folded());
		}
		return titles;
	}

}
