package vn.hiepdong.delegate.checkin;

import java.time.Instant;
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

	private final FormerPoints former;

	List<CheckInPoint> all(EventView event) {
		Map<String, CheckInPoint> points = new LinkedHashMap<>();
		this.sources.forEach((source) -> source.of(event).forEach((point) -> points.putIfAbsent(point.code(), point)));
		this.former.of(event).forEach((point) -> points.putIfAbsent(point.code(), point));
		return points.values()
			.stream()
			.sorted(Comparator.comparing(CheckInPoint::kind)
				.thenComparing((point) -> point.times().stream().findFirst().orElse(Instant.MAX)))
			.toList();
	}

	CheckInPoint get(EventView event, String code) {
		return this.sources.stream()
			.flatMap((source) -> source.find(event, code).stream())
			.findFirst()
			.or(() -> this.former.find(event, code))
			.orElseThrow(() -> new Problem.NotFound("checkin.problem.point", code));
	}

}
