package vn.hiepdong.platform.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Ids;

/**
 * The identifier that a form for something new is made with, so that a form sent twice
 * counts once.
 */
public final class ClientId {

	private ClientId() {
	}

	/**
	 * Reads the identifier; a form that came without a usable one gets a new one.
	 * @param sent what the form sent, or {@code null}
	 * @return a UUID as text
	 */
	public static String read(@Nullable String sent) {
		try {
			return UUID.fromString((sent != null) ? sent : "").toString();
		}
		catch (IllegalArgumentException ex) {
			return Ids.next().toString();
		}
	}

}
