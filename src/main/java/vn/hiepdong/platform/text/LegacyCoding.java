package vn.hiepdong.platform.text;

import java.util.function.UnaryOperator;

/**
 * A coding of Vietnamese of the time before Unicode. Its text looks right in its own
 * fonts alone; to everybody else it is Western text (Latin-1) without sense, as
 * {@code NguyÔn V¨n Hïng} or {@code Nguyeãn Vaên Huøng}.
 */
public enum LegacyCoding {

	/** TCVN 5712:1993, third character set (VN3), of the fonts .VnTime and the like. */
	TCVN3(Tcvn3::decoded),

	/** VNI Software's coding for Windows, of the fonts VNI-Times and the like. */
	VNI(Vni::decoded);

	private final UnaryOperator<String> decoding;

	LegacyCoding(UnaryOperator<String> decoding) {
		this.decoding = decoding;
	}

	/**
	 * Reads text of this coding, whether it is such or not.
	 * @param text the text as Latin-1 shows it
	 * @return the text in Unicode NFC
	 */
	public String decode(String text) {
		return this.decoding.apply(text);
	}

}
