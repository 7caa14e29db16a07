package vn.hiepdong.duty.directive;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitView;

/**
 * A directive that a unit has yet to acknowledge.
 *
 * @param event the code of the event
 * @param number its number within the event, from 1
 * @param shown the number as people say it, {@code CĐ-01}
 * @param text what was said
 * @param givenAt when
 * @param duty the number of the duty that it is about, or {@code null}
 * @param unit the unit that owes it
 */
public record OwedDirective(String event, int number, String shown, String text, Instant givenAt, @Nullable String duty,
		UnitView unit) {
}
