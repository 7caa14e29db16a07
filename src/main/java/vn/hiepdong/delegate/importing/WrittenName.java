package vn.hiepdong.delegate.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A cell in which a name stands, maybe with titles, a rank, and a position behind it:
 * {@code Đ/c Đại tá NGUYỄN VĂN HÙNG - Phó Giám đốc}.
 *
 * @param text the name as it is kept, family, middle, given name; one that is written in
 * capitals throughout, or small throughout, gets capitals where each part begins
 * @param ranks what the rank beside it may be; none where there is no rank
 * @param gender what a title or a word in brackets says of it, or {@code null}
 * @param rest what stands behind the name, possibly empty
 */
record WrittenName(String text, List<Rank> ranks, @Nullable Gender gender, String rest) {

	private static final Pattern COUNT = Pattern.compile("^\\d{1,5}\\s*[.)]\\s*");

	/** The given name first, as indexes write. */
	private static final Pattern GIVEN_FIRST = Pattern.compile("([^\\s,]+)\\s*,\\s*([^,;()]+)");

	private static final Pattern BEHIND = Pattern
		.compile("\\s*(?:[,;(|]|\\s[-\\u2013\\u2014/]\\s|[\\u2013\\u2014])\\s*");

	/** What is left of brackets of which the first one is gone. */
	private static final Pattern CLOSED = Pattern.compile("([^(]*)\\)");

	/** The first letter, and the one behind the sign of a name of the highlands. */
	private static final Pattern BEGIN = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}");

	/** Reads a cell. */
	static WrittenName of(String written) {
		Titles first = Titles.all(AlignedText.of(COUNT.matcher(VietnameseText.line(written)).replaceFirst("")));
		WrittenRank rank = WrittenRank.of(first.rest().line());
		Titles second = Titles.all(AlignedText.of(rank.rest()));
		String name = second.rest().line();
		String rest = "";
		Matcher given = GIVEN_FIRST.matcher(name);
		Matcher behind = BEHIND.matcher(name);
		if (given.matches()) {
			name = given.group(2).strip() + " " + given.group(1);
		}
		else if (behind.find()) {
			Matcher closed = CLOSED.matcher(name.substring(behind.end()));
			rest = closed.matches() ? closed.group(1) : name.substring(behind.end());
			name = name.substring(0, behind.start());
		}
		Optional<Gender> told = WrittenGender.read(rest);
		Gender titled = (first.gender() != null) ? first.gender() : second.gender();
		return new WrittenName(withCapitals(name), rank.ranks(), told.orElse(titled), told.isPresent() ? "" : rest);
	}

	/** How the name is spelt, for comparison. */
	Spelling spelling() {
		return Spelling.of(this.text);
	}

	private static String withCapitals(String name) {
		boolean large = name.equals(name.toUpperCase(Locale.ROOT));
		boolean small = name.equals(name.toLowerCase(Locale.ROOT));
		return (large || small) ? BEGIN.matcher(name.toLowerCase(Locale.ROOT))
			.replaceAll((letter) -> letter.group().toUpperCase(Locale.ROOT)) : name;
	}

}
