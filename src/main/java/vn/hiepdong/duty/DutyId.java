package vn.hiepdong.duty;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.Ids;

/**
 * Identifies a duty. Never shown to people; they see its number.
 *
 * @param value the key
 */
@Embeddable
public record DutyId(UUID value) implements Serializable {

	static DutyId next() {
		return new DutyId(Ids.next());
	}

}
