package vn.hiepdong.duty.mine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.hiepdong.duty.DutyOfMine;
import vn.hiepdong.event.EventView;

/**
 * What concerns a leader.
 *
 * @param at the instant for which it is said
 * @param events the events that have not ended
 * @param lots the duties by urgency, each lot by due time; only lots that are not empty
 */
public record MyWork(Instant at, List<EventView> events, Map<Lot, List<DutyOfMine>> lots) {
}
