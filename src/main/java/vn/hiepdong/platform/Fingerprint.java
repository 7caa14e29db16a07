package vn.hiepdong.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short mark of a long text, by which a form can say what its reader has seen.
 */
public final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * Makes the mark of a text.
	 * @param text the text
	 * @return 64 hexadecimal digits (SHA-256)
	 */
	public static String of(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
