package vn.hiepdong.event;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.Ids;

/**
 * Identifies a place. Never shown to people.
 *
 * @param value the key
 */
@Embeddable
public record PlaceId(UUID value) implements Serializable {

	/**
	 * A new identifier.
	 * @return the identifier
	 */
	public static PlaceId next() {
		return new PlaceId(Ids.next());
	}

}
