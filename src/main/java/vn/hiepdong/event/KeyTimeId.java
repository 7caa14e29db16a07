package vn.hiepdong.event;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.Ids;

/**
 * Identifies a key time. Never shown to people.
 *
 * @param value the key
 */
@Embeddable
public record KeyTimeId(UUID value) implements Serializable {

	/**
	 * A new identifier.
	 * @return the identifier
	 */
	public static KeyTimeId next() {
		return new KeyTimeId(Ids.next());
	}

}
