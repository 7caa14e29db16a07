package vn.hiepdong.delegate;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.Ids;

/**
 * Identifies a delegation. Never shown to people; they see its code.
 *
 * @param value the key
 */
@Embeddable
public record DelegationId(UUID value) implements Serializable {

	/**
	 * A new identifier.
	 * @return the identifier
	 */
	public static DelegationId next() {
		return new DelegationId(Ids.next());
	}

}
