package vn.hiepdong.event;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.Ids;

/**
 * Identifies an event. Never shown to people.
 *
 * @param value the key
 */
@Embeddable
public record EventId(UUID value) implements Serializable {

	/**
	 * A new identifier.
	 * @return the identifier
	 */
	public static EventId next() {
		return new EventId(Ids.next());
	}

}
