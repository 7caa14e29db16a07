package vn.hiepdong.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.Phase;

/**
 * What a coordinator wants a duty to be.
 *
 * @param title one line, 1 to 160 characters
 * @param description up to 4,000 characters, possibly empty
 * @param area the field of work
 * @param phase the part of the event
 * @param place the name of one of the event's places, or {@code null}
 * @param weight how much it counts, 1 to 10
 * @param criticality how much its failure would hurt
 * @param startsAt when work begins
 * @param dueAt when it must be done, after its start
 * @param criteria when it counts as done, up to 2,000 characters, possibly empty
 */
public record DutyPlan(String title, String description, Area area, Phase phase, @Nullable String place, int weight,
		Criticality criticality, Instant startsAt, Instant dueAt, String criteria) {
}
