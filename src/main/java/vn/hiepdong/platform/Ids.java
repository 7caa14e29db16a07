package vn.hiepdong.platform;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Makes primary keys. They are never shown to people.
 */
public final class Ids {

	private Ids() {
	}

	/**
	 * A new identifier that sorts by its time of making (UUID version 7, RFC 9562), so
	 * that new rows lie together in an index.
	 * @return the identifier
	 */
	public static UUID next() {
		return UuidVersion7Strategy.INSTANCE.generateUuid(null);
	}

}
