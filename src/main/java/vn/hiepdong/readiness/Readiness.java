package vn.hiepdong.readiness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Leader;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

/**
 * Says how ready an event is, see {@link Tally} for what that means.
 */
@Service
@RequiredArgsConstructor
public class Readiness {

	private final Events events;

	private final Duties duties;

	private final Units units;

	private final Accounts accounts;

	private final Clock clock;

	/**
	 * How ready an event is now; for directors and coordinators. The number of statements
	 * does not grow with the duties.
	 * @param code the event's code
	 * @return its figures
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasAnyRole('DIRECTOR', 'COORDINATOR')")
	public ReadinessView of(String code) {
		EventView event = this.events.get(code);
		UnitTree tree = this.units.tree();
		List<DutyStanding> standings = this.duties.standings(event);
		Instant now = this.clock.instant();
		Breakdown breakdown = new Breakdown(standings, tree, now);
		List<DutyStanding> late = Worst.late(standings, now);
		List<DutyStanding> overdueStarts = Worst.overdueStarts(standings, now);
		Owners owners = new Owners(tree, leaders(late, overdueStarts), now);
		return new ReadinessView(event, now, breakdown.whole(), blocked(standings),
				owners.name(late, DutyStanding::dueAt), owners.name(overdueStarts, DutyStanding::startsAt),
				breakdown.units(), breakdown.unassigned(), breakdown.phases(), breakdown.areas(),
				breakdown.wards(event.hostWards()));
	}

	private static int blocked(List<DutyStanding> standings) {
		return (int) standings.stream().filter(DutyStanding::blocked).count();
	}

	private Map<UnitId, Leader> leaders(List<DutyStanding> late, List<DutyStanding> overdueStarts) {
		return this.accounts
			.leaders(Stream.concat(late.stream().limit(Troubles.SHOWN), overdueStarts.stream().limit(Troubles.SHOWN))
				.map(DutyStanding::leadUnit)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet()));
	}

	private record Owners(UnitTree tree, Map<UnitId, Leader> leaders, Instant now) {

		Troubles name(List<DutyStanding> duties, Function<DutyStanding, Instant> owedAt) {
			return new Troubles(duties.stream()
				.limit(Troubles.SHOWN)
				.map((duty) -> trouble(duty, Duration.between(owedAt.apply(duty), this.now)))
				.toList(), duties.size());
		}

		private Trouble trouble(DutyStanding duty, Duration overdue) {
			UnitId lead = duty.leadUnit();
			return (lead == null) ? new Trouble(duty, overdue, null, null)
					: new Trouble(duty, overdue, this.tree.get(lead), this.leaders.get(lead));
		}

	}

}
