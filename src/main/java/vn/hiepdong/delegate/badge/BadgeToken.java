package vn.hiepdong.delegate.badge;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import vn.hiepdong.platform.Problem;

/**
 * What the square code of a badge holds: a random number and the first half of its
 * HMAC-SHA-256, which RFC 2104 calls enough. Capital letters and digits alone keep the
 * code small.
 */
final class BadgeToken {

	private static final String MARK = "HD1";

	private static final int SIGNATURE = 16;

	private static final Pattern SHAPE = Pattern.compile(MARK + "[0-9A-F]{64}");

	private static final byte[] PURPOSE = { 'b', 'a', 'd', 'g', 'e' };

	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private BadgeToken() {
	}

	/**
	 * Writes the token of a badge.
	 * @param badge the badge's key
	 * @param key the secret
	 * @return 67 capital letters and digits
	 */
	static String of(UUID badge, byte[] key) {
		byte[] id = bytes(badge);
		return MARK + HEX.formatHex(id) + HEX.formatHex(signature(id, key));
	}

	/**
	 * Reads a token.
	 * @param text whatever a camera saw or somebody typed
	 * @param key the secret
	 * @return the badge's key
	 * @throws Problem.Invalid if the text is no token, or not signed with the secret
	 */
	static UUID read(String text, byte[] key) {
		String token = text.strip();
		if (!SHAPE.matcher(token).matches()) {
			throw new Problem.Invalid("badge", "badge.problem.no-badge");
		}
		ByteBuffer bytes = ByteBuffer.wrap(HEX.parseHex(token.substring(MARK.length())));
		UUID badge = new UUID(bytes.getLong(), bytes.getLong());
		byte[] signature = Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.capacity());
		if (!MessageDigest.isEqual(signature, signature(bytes(badge), key))) {
			throw new Problem.Invalid("badge", "badge.problem.forged");
		}
		return badge;
	}

	private static byte[] bytes(UUID badge) {
		return ByteBuffer.allocate(16)
			.putLong(badge.getMostSignificantBits())
			.putLong(badge.getLeastSignificantBits())
			.array();
	}

	private static byte[] signature(byte[] id, byte[] key) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			mac.update(PURPOSE);
			return Arrays.copyOf(mac.doFinal(id), SIGNATURE);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
