package vn.hiepdong.platform.text;

/**
 * The third character set of TCVN 5712:1993, of the fonts of the ABC typing program. A
 * letter is one character; of letters with a tone there are only small ones.
 */
final class Tcvn3 {

	private static final char FIRST = '\u00a1';

	/** From {@code A1} to {@code FE}; a hyphen where the set has no letter. */
	private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ------àảãáạ-ằẳẵắ-------ặầẩẫấậè-ẻẽéẹềểễếệìỉ---ĩíịò-"
			+ "ỏõóọồổỗốộờởỡớợù-ủũúụừửữứựỳỷỹýỵ";

	private Tcvn3() {
	}

	static String decoded(String text) {
		StringBuilder read = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			int at = text.charAt(i) - FIRST;
			boolean letter = at >= 0 && at < LETTERS.length() && LETTERS.charAt(at) != '-';
			read.append(letter ? LETTERS.charAt(at) : text.charAt(i));
		}
		return Tcvn3Capitals.restored(read.toString());
	}

}
