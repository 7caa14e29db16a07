package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Leader;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.readiness.forecast.Forecast;
import vn.hiepdong.readiness.forecast.Forecasts;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * Says how ready an event is; {@code docs/readiness.md} defines what that means.
 */
@Service
@RequiredArgsConstructor
public class Readiness {

	/** How many of the duties that are not as they should be fit on a page. */
	static final int SHOWN = 5;

	private final Events events;

	private final Measuring measuring;

	private final Forecasts forecasts;

	private final Concerns concerns;

	private final Accounts accounts;

	private final KeptViews kept;

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
		return this.kept.of(code, () -> read(code));
	}

	private ReadinessView read(String code) {
		Measured measured = this.measuring.now(this.events.get(code));
		EventView event = measured.event();
		UnitTree tree = measured.units();
		Instant now = measured.at();
		Breakdown breakdown = measured.breakdown();
		List<Worst> worst = Worst.of(measured.duties(), now);
		GateFigures gates = GateFigures.of(measured.gates(), now);
		Forecast forecast = this.forecasts.latest(event).orElse(null);
		return new ReadinessView(event, now, measured.whole(), gates, worst.size(),
				troubles(worst.stream().limit(SHOWN).toList(), tree, now), Outlook.of(forecast, gates.next()),
				this.concerns.pending(event, tree, now), measured.heatMap(), breakdown.wards(event.hostWards()),
				breakdown.phases(),
				BurnUp.of(breakdown.weighed(), (forecast != null) ? forecast.band() : List.of(), now),
				measured.delegates(), this.concerns.lately(event, tree, now));
	}

	private List<Trouble> troubles(List<Worst> worst, UnitTree tree, Instant now) {
		Map<UnitId, Leader> leaders = this.accounts.leaders(
				worst.stream().map((each) -> each.duty().owner()).filter(Objects::nonNull).collect(Collectors.toSet()));
		return worst.stream().map((each) -> trouble(each, tree, leaders, now)).toList();
	}

	private static Trouble trouble(Worst worst, UnitTree tree, Map<UnitId, Leader> leaders, Instant now) {
		UnitId lead = worst.duty().owner();
		return new Trouble(worst.duty(), worst.kind(), worst.overdue(now), (lead != null) ? tree.get(lead) : null,
				(lead != null) ? leaders.get(lead) : null);
	}

}
