package vn.hiepdong.delegate.checkin;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.checkin.CheckInPoint.Kind;
import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

/**
 * What every conference has: an arrival, host wards, a hall. Everybody is expected
 * everywhere until somebody plans more closely.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@RequiredArgsConstructor
class UsualPoints implements CheckInPoints {

	private final Units units;

	@Override
	public List<CheckInPoint> of(EventView event) {
		List<CheckInPoint> points = new ArrayList<>();
		points.add(new CheckInPoint("arrival", Kind.ARRIVAL, "", null));
		if (!event.hostWards().isEmpty()) {
			UnitTree tree = this.units.tree();
			event.hostWards()
				.stream()
				.map(tree::get)
				.forEach((ward) -> points
					.add(new CheckInPoint("ward-" + ward.code(), Kind.WARD, ward.shortName(), null)));
		}
		points.add(new CheckInPoint("hall", Kind.HALL, "", null));
		return points;
	}

}
