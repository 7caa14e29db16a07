package vn.hiepdong.duty;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.Ids;

@Embeddable
record DutyId(UUID value) implements Serializable {

	static DutyId next() {
		return new DutyId(Ids.next());
	}

}
