package vn.hiepdong.duty.directive;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitView;

/**
 * A directive as pages show it, for one reader.
 *
 * @param number its number within the event, from 1
 * @param text what was said
 * @param givenAt when
 * @param givenBy by whom, with the name of that day
 * @param duty the number of the duty that it is about, or {@code null}
 * @param dutyTitle the duty's title, or {@code null}
 * @param unit the unit to which it was given, or {@code null}; with neither duty nor unit
 * it is about the whole event
 * @param addressees the units that must acknowledge it: those for which the reader still
 * owes that first, then the others that owe it, in reading order
 */
public record DirectiveView(int number, String text, Instant givenAt, String givenBy, @Nullable String duty,
		@Nullable String dutyTitle, @Nullable UnitView unit, List<Addressee> addressees) {

	/**
	 * The number as people say it.
	 * @return for example {@code CĐ-01}
	 */
	public String shown() {
		return DirectiveNumber.show(this.number);
	}

	/**
	 * How many units have acknowledged it.
	 * @return at most as many as there are addressees
	 */
	public long acknowledged() {
		return this.addressees.stream().filter((each) -> each.at() != null).count();
	}

	/**
	 * Whether all units have acknowledged it.
	 * @return {@code true} if nobody owes that any more
	 */
	public boolean complete() {
		return acknowledged() == this.addressees.size();
	}

	/**
	 * The units for which the reader still owes to acknowledge it.
	 * @return in reading order; empty for all but leaders
	 */
	public List<Addressee> owed() {
		return this.addressees.stream().filter(Addressee::owed).toList();
	}

	/**
	 * A unit that must acknowledge a directive.
	 *
	 * @param unit the unit as it is now
	 * @param name its name when the directive was given
	 * @param at when it acknowledged, or {@code null} while it has not
	 * @param by who did so, with the name of that day, or {@code null}
	 * @param owed whether the reader may do so now
	 */
	public record Addressee(UnitView unit, String name, @Nullable Instant at, @Nullable String by, boolean owed) {
	}

}
