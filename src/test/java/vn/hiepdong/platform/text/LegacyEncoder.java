package vn.hiepdong.platform.text;

import java.text.Normalizer;

/**
 * Writes Unicode as the old codings did, letter by letter from tables of its own.
 */
public final class LegacyEncoder {

	private static final String SMALL = "áàảãạâấầẩẫậăắằẳẵặđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";

	private static final String TCVN3 = "¸µ¶·¹©ÊÇÈÉË¨¾»¼½Æ®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ";

	/** The letters of TCVN3 that have capitals. */
	private static final String OWN_CAPITALS = "ĂÂÊÔƠƯĐ";

	private static final String[] VNI = ("aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë ñ eù eø eû eõ eï eâ eá eà eå eã eä "
			+ "í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î")
		.split(" ");

	private LegacyEncoder() {
	}

	/**
	 * Writes a text.
	 * @param text text in Unicode
	 * @param coding the coding
	 * @return the text as Latin-1 shows it
	 */
	public static String encode(String text, LegacyCoding coding) {
		StringBuilder written = new StringBuilder();
		for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
			int at = SMALL.indexOf(Character.toLowerCase(letter));
			if (at < 0) {
				written.append(letter);
			}
			else if (coding == LegacyCoding.VNI) {
				String code = VNI[at];
				written.append(Character.isUpperCase(letter) ? code.toUpperCase() : code);
			}
			else {
				int capital = OWN_CAPITALS.indexOf(letter);
				written.append((capital >= 0) ? (char) (0xa1 + capital) : TCVN3.charAt(at));
			}
		}
		return written.toString();
	}

}
