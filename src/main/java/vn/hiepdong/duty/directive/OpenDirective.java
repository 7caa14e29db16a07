package vn.hiepdong.duty.directive;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitView;

/**
 * A directive in short, for those who count what is left to do.
 *
 * @param number its number within the event, from 1
 * @param text what was said
 * @param givenAt when
 * @param givenBy by whom, with the name of that day
 * @param duty the number of the duty that it is about, or {@code null}
 * @param unit the unit to which it was given, or {@code null}; with neither duty nor unit
 * it is about the whole event
 * @param acknowledged how many units have taken it to heart
 * @param addressees how many units must
 */
public record OpenDirective(int number, String text, Instant givenAt, String givenBy, @Nullable String duty,
		@Nullable UnitView unit, int acknowledged, int addressees) {

	/**
	 * The number as people say it.
	 * @return for example {@code CĐ-01}
	 */
	public String shown() {
		return DirectiveNumber.show(this.number);
	}

}
