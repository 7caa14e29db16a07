package vn.hiepdong.duty.directive;

import java.util.List;
import java.util.stream.Collectors;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitView;

/**
 * A directive that units have yet to acknowledge.
 *
 * @param event the event
 * @param number its number within the event, from 1
 * @param text what was said
 * @param units the units that owe it, in reading order
 */
public record OwedDirective(EventView event, int number, String text, List<UnitView> units) {

	/**
	 * The number as people say it.
	 * @return for example {@code CĐ-01}
	 */
	public String shown() {
		return DirectiveNumber.show(this.number);
	}

	/**
	 * The units that owe it, by their short names.
	 * @return the names, parted by commas
	 */
	public String owing() {
		return this.units.stream().map(UnitView::shortName).collect(Collectors.joining(", "));
	}

}
