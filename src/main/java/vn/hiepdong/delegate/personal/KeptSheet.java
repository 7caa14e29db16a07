package vn.hiepdong.delegate.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.event.EventView;

/**
 * What is kept of people for an event, and until when.
 *
 * @param event the event
 * @param kept each kind of data
 * @param remaining what stays countable when it is erased
 * @param lastDay the last day of the event
 * @param over whether the event is over
 * @param term the day set for the erasure, or {@code null}
 * @param soon whether that day is near
 * @param erasure that the data was erased, or {@code null}
 */
public record KeptSheet(EventView event, List<Kept> kept, Map<Remaining.Of, List<Remaining>> remaining,
		LocalDate lastDay, boolean over, @Nullable Term term, boolean soon, @Nullable Erasure erasure) {
}
