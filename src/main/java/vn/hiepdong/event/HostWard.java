package vn.hiepdong.event;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.hiepdong.unit.UnitId;

@Embeddable
record HostWard(@Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id")) UnitId unit,
		int position) {
}
