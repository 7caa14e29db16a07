package vn.hiepdong.unit;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.Ids;

/**
 * Identifies a unit. Never shown to people; they see the unit's code.
 *
 * @param value the key
 */
@Embeddable
public record UnitId(UUID value) implements Serializable {

	/**
	 * A new identifier.
	 * @return the identifier
	 */
	public static UnitId next() {
		return new UnitId(Ids.next());
	}

}
