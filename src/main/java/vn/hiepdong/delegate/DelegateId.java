package vn.hiepdong.delegate;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.Ids;

/**
 * Identifies a delegate. Never shown to people; they see its number.
 *
 * @param value the key
 */
@Embeddable
public record DelegateId(UUID value) implements Serializable {

	/**
	 * A new identifier.
	 * @return the identifier
	 */
	public static DelegateId next() {
		return new DelegateId(Ids.next());
	}

}
