package vn.hiepdong.duty;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.hiepdong.event.EventId;
import vn.hiepdong.unit.UnitId;

@Embeddable
record Cooperation(@Embedded @AttributeOverride(name = "value", column = @Column(name = "event_id")) EventId event,
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id")) UnitId unit) {
}
