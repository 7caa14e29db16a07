package vn.hiepdong.duty.mine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.hiepdong.duty.DutyOfMine;

/**
 * What concerns a leader.
 *
 * @param at the instant for which it is said
 * @param severalEvents whether the duties are those of more than one event
 * @param lots the duties by urgency, each lot by due time; only lots that are not empty
 */
public record MyWork(Instant at, boolean severalEvents, Map<Lot, List<DutyOfMine>> lots) {
}
