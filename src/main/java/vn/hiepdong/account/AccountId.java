package vn.hiepdong.account;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.Ids;

/**
 * Identifies an account. Never shown to people; they see the user name.
 *
 * @param value the key
 */
@Embeddable
public record AccountId(UUID value) implements Serializable {

	/**
	 * A new identifier.
	 * @return the identifier
	 */
	public static AccountId next() {
		return new AccountId(Ids.next());
	}

}
