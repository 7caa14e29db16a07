package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegateFigures;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.unit.UnitView;

/**
 * How ready an event is. It holds nothing of whoever asks, and no more for many duties
 * than for few, so that one view can serve many.
 *
 * @param event the event
 * @param at the instant for which it is said
 * @param whole the figures of all its duties
 * @param gates how many gates are met, and what is to be ready next
 * @param troubled how many duties are not as they should be
 * @param worst some of them, the worst first, no more than fit on a page
 * @param outlook how likely the next key times are met
 * @param pending what waits for the director's word
 * @param heatMap the figures of each unit in each area
 * @param wards the figures of each host ward, in the order of the programme; a duty may
 * count for several
 * @param phases the figures of each phase
 * @param burnUp the work done over time beside the plan, or {@code null} where there is
 * no duty
 * @param delegates how far the delegates have come
 * @param lately what happened in the last 24 hours
 */
public record ReadinessView(EventView event, Instant at, Tally whole, GateFigures gates, int troubled,
		List<Trouble> worst, Outlook outlook, Pending pending, HeatMap heatMap, List<Line<UnitView>> wards,
		List<Line<Phase>> phases, @Nullable BurnUp burnUp, DelegateFigures delegates, Lately lately) {
}
