package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyNews;
import vn.hiepdong.duty.News;
import vn.hiepdong.duty.NewsLine;
import vn.hiepdong.duty.ReturnedDuty;
import vn.hiepdong.duty.directive.DirectiveFigures;
import vn.hiepdong.duty.directive.DirectiveStandings;
import vn.hiepdong.duty.directive.OpenDirective;
import vn.hiepdong.duty.obstacle.ObstacleFigures;
import vn.hiepdong.duty.obstacle.ObstacleStandings;
import vn.hiepdong.duty.obstacle.ObstacleView;
import vn.hiepdong.event.EventView;
import vn.hiepdong.readiness.Lately.Happening;
import vn.hiepdong.readiness.Pending.Returned;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * Gathers what waits for a word and what happened of late, with a statement for each
 * figure and none for a line.
 */
@Component
@RequiredArgsConstructor
class Concerns {

	/** How many of each kind are named; the figure's link shows the others. */
	static final int NAMED = 3;

	/** How many things that happened are named: as many as fit on a wall screen. */
	static final int NEWEST = 9;

	private final DutyNews news;

	private final DirectiveStandings directives;

	private final ObstacleStandings obstacles;

	Pending pending(EventView event, UnitTree units, Instant now) {
		List<ReturnedDuty> returned = this.news.returnedTwice(event);
		return new Pending(this.directives.open(event, units, NAMED), this.obstacles.open(event, units, now, NAMED),
				returned.size(), returned.stream().limit(NAMED).map((duty) -> returned(duty, units)).toList());
	}

	Lately lately(EventView event, UnitTree units, Instant now) {
		Instant since = News.since(now);
		ObstacleFigures raised = this.obstacles.raised(event, units, since, now, NEWEST);
		DirectiveFigures given = this.directives.given(event, units, since, NEWEST);
		List<List<Happening>> kinds = List.of(
				this.news.latest(event, since, NEWEST).stream().map(Concerns::happening).toList(),
				raised.some().stream().map(Concerns::happening).toList(),
				given.some().stream().map(Concerns::happening).toList());
		return new Lately(this.news.counts(event, since), raised.all(), given.all(), Lately.newest(kinds, NEWEST));
	}

	private static Returned returned(ReturnedDuty duty, UnitTree units) {
		UnitId lead = duty.leadUnit();
		return new Returned(duty, (lead != null) ? units.get(lead) : null);
	}

	private static Happening happening(NewsLine line) {
		return new Happening(line.at(), "duty.history." + line.step(), "duties/" + line.duty(), line.duty(),
				line.title(), who(line.unit(), line.actor()), line.percent());
	}

	private static Happening happening(ObstacleView obstacle) {
		return new Happening(obstacle.raisedAt(), "readiness.lately.obstacle-raised",
				"duties/" + obstacle.duty() + "#obstacle-" + obstacle.number(), obstacle.duty(), obstacle.need(),
				who(obstacle.raisedUnit(), obstacle.raisedBy()), null);
	}

	private static Happening happening(OpenDirective directive) {
		return new Happening(directive.givenAt(), "readiness.lately.directive-given",
				"directives/" + directive.number(), directive.shown(), directive.text(), directive.givenBy(), null);
	}

	private static String who(@Nullable String unit, String person) {
		return (unit != null) ? unit : person;
	}

}
