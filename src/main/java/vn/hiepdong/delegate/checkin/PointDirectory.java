package vn.hiepdong.delegate.checkin;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;

/**
 * All points of an event, whoever publishes them.
 */
@Component
@RequiredArgsConstructor
class PointDirectory {

	private final List<CheckInPoints> sources;

	List<CheckInPoint> all(EventView event) {
		Map<String, CheckInPoint> points = new LinkedHashMap<>();
		this.sources.forEach((source) -> source.of(event).forEach((point) -> points.putIfAbsent(point.code(), point)));
		return points.values().stream().sorted(Comparator.comparing(CheckInPoint::kind)).toList();
	}

	CheckInPoint get(EventView event, String code) {
		return all(event).stream()
			.filter((point) -> point.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new Problem.NotFound("checkin.problem.point", code));
	}

}
