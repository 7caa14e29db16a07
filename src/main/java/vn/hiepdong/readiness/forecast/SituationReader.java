package vn.hiepdong.readiness.forecast;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyCourse;
import vn.hiepdong.duty.DutyCourse.Turn;
import vn.hiepdong.duty.DutyCourses;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.gate.GateView;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.duty.obstacle.ObstacleTerm;
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
		List<DutyCourse> courses = this.courses.of(event);
		List<ObstacleTerm> obstacles = this.obstacles.terms(event);
		Map<KeyTimeView, List<List<String>>> goals = goals(event);
		return new Known(event,
				new Situation(moment(standings, courses, obstacles), standings, this.dependencies.links(event), courses,
						this.courses.before(event,
								standings.stream()
									.map(DutyStanding::leadUnit)
									.filter(Objects::nonNull)
									.collect(Collectors.toSet())),
						obstacles,
						goals.entrySet().stream().map((goal) -> new Goal(goal.getKey().at(), goal.getValue())).toList(),
						this.settings.parallel()),
				List.copyOf(goals.keySet()));
	}

	/**
	 * What counts as now: the beginning of the quarter of an hour, or the last thing that
	 * happened in it. So every node forecasts the same, whenever in it it looks.
	 */
	private Instant moment(List<DutyStanding> standings, List<DutyCourse> courses, List<ObstacleTerm> obstacles) {
		Instant now = this.clock.instant();
		Stream<Instant> turns = courses.stream().flatMap((course) -> course.turns().stream()).map(Turn::at);
		Stream<Instant> terms = obstacles.stream()
			.flatMap((term) -> Stream.of(term.raisedAt(), term.closedAt()))
			.filter(Objects::nonNull);
		return Stream
			.of(Stream.of(Situation.quarter(now)), standings.stream().map(DutyStanding::changedAt), turns, terms)
			.flatMap(Function.identity())
			.filter((at) -> !at.isAfter(now))
			.max(Comparator.naturalOrder())
			.orElse(now);
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
