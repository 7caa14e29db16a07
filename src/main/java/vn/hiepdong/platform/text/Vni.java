package vn.hiepdong.platform.text;

/**
 * The coding of VNI Software for Windows. Most letters are two characters, the vowel
 * itself and a mark that Latin-1 shows as another vowel; capitals have capital marks, but
 * a small mark behind a capital is seen too ({@code Aùnh}). Six letters have a character
 * of their own, among them ơ and ư, behind which marks stand in turn.
 */
final class Vni {

	private static final String SINGLE = "íìæóòîñôöÍÌÆÓÒÎÑÔÖ";

	private static final String SINGLE_LETTERS = "íìỉĩịỵđơưÍÌỈĨỊỴĐƠƯ";

	/**
	 * The tones: sắc, huyền, hỏi, ngã, nặng; then what makes â and ă, with and without.
	 */
	private static final String MARKS = "ùøûõïâáàåãäêéèúüë";

	private static final String ON_A = "áàảãạâấầẩẫậăắằẳẵặ";

	private static final String ON_E = "éèẻẽẹêếềểễệ";

	private static final String ON_O = "óòỏõọôốồổỗộ";

	private static final String ON_U = "úùủũụ";

	private static final String ON_Y = "ýỳỷỹ";

	private static final String ON_O_WITH_HORN = "ớờởỡợ";

	private static final String ON_U_WITH_HORN = "ứừửữự";

	private Vni() {
	}

	static String decoded(String text) {
		StringBuilder read = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			char marked = (i + 1 < text.length()) ? marked(letter, text.charAt(i + 1)) : 0;
			if (marked != 0) {
				read.append(Character.isUpperCase(letter) ? Character.toUpperCase(marked) : marked);
				i++;
			}
			else {
				int single = SINGLE.indexOf(letter);
				read.append((single >= 0) ? SINGLE_LETTERS.charAt(single) : letter);
			}
		}
		return read.toString();
	}

	/** The small letter that a vowel and a mark make, or 0. */
	private static char marked(char vowel, char mark) {
		int at = MARKS.indexOf(Character.toLowerCase(mark));
		String letters = lettersOn(Character.toLowerCase(vowel));
		return (at >= 0 && at < letters.length()) ? letters.charAt(at) : 0;
	}

	private static String lettersOn(char vowel) {
		return switch (vowel) {
			case 'a' -> ON_A;
			case 'e' -> ON_E;
			case 'o' -> ON_O;
			case 'u' -> ON_U;
			case 'y' -> ON_Y;
			case 'ô' -> ON_O_WITH_HORN;
			case 'ö' -> ON_U_WITH_HORN;
			default -> "";
		};
	}

}
