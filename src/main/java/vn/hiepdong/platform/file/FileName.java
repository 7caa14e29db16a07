package vn.hiepdong.platform.file;

import java.util.regex.Pattern;

import vn.hiepdong.platform.text.TypedText;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * The name of a file that was brought. It is only ever shown; what the file is, is not
 * read from it.
 */
final class FileName {

	/** In characters as the database counts them. */
	static final int LONGEST = 160;

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

	private static final Pattern ENDING = Pattern.compile("(?i)\\.(jpe?g|png|webp|pdf|docx|xlsx)$");

	private static final String NAMELESS = "minh-chung";

	private FileName() {
	}

	/** The name as people are told of it, before anybody knows what the file is. */
	static String shown(String sent) {
		String line = VietnameseText.line(FOLDERS.matcher(VietnameseText.line(sent)).replaceFirst(""));
		return TypedText.cut(line.isEmpty() ? NAMELESS : line, LONGEST);
	}

	/** The name with the ending of what the file really is. */
	static String kept(String shown, FileType type) {
		String ending = "." + type.ending();
		String base = ENDING.matcher(shown).replaceFirst("").strip();
		return TypedText.cut(base.isEmpty() ? NAMELESS : base, LONGEST - ending.length()) + ending;
	}

}
