package vn.hiepdong.event;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

@Embeddable
record Place(String name, String address,
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "ward_id")) @Nullable UnitId ward) {
}
