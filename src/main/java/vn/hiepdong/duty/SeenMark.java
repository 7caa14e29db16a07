package vn.hiepdong.duty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short mark of what a preview showed, by which a confirmation proves what was seen.
 */
public final class SeenMark {

	private SeenMark() {
	}

	/**
	 * Marks a text.
	 * @param text all that was shown
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
