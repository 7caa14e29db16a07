package vn.hiepdong.readiness.forecast;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyCourses;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.gate.GateView;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.KeyTimeView;

/**
 * Reads what is known of an event, with six statements.
 */
@Component
@RequiredArgsConstructor
class SituationReader {

	private final Duties duties;

	private final DutyCourses courses;

	private final Dependencies dependencies;

	private final Obstacles obstacles;

	private final Gates gates;

	private final ForecastSettings settings;

	private final Clock clock;

	@Transactional(readOnly = true)
	Known read(EventView event) {
		List<DutyStanding> standings = this.duties.standings(event);
		Map<KeyTimeView, List<List<String>>> goals = goals(event);
		return new Known(event,
				new Situation(this.clock.instant(), standings, this.dependencies.links(event), this.courses.of(event),
						this.courses.before(event,
								standings.stream()
									.map(DutyStanding::leadUnit)
									.filter(Objects::nonNull)
									.collect(Collectors.toSet())),
						this.obstacles.terms(event),
						goals.entrySet().stream().map((goal) -> new Goal(goal.getKey().at(), goal.getValue())).toList(),
						this.settings.parallel()),
				List.copyOf(goals.keySet()));
	}

	private Map<KeyTimeView, List<List<String>>> goals(EventView event) {
		List<KeyTimeView> inOrder = event.keyTimes();
		return this.gates.of(event)
			.stream()
			.filter((gate) -> inOrder.contains(gate.keyTime()))
			.collect(Collectors.groupingBy(GateView::keyTime,
					() -> new TreeMap<>((one, other) -> inOrder.indexOf(one) - inOrder.indexOf(other)),
					Collectors.mapping(GateView::duties, Collectors.toList())));
	}

}
