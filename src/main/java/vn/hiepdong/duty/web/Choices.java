package vn.hiepdong.duty.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

/**
 * What people may choose from in the forms of duties, in their language; templates call
 * it {@code @choices}.
 */
@Component("choices")
@RequiredArgsConstructor
public class Choices {

	private final MessageSource messages;

	private final Units units;

	private final Clock clock;

	/**
	 * The fields of work.
	 * @return one option each
	 */
	public List<Option> areas() {
		return labelled("duty.area.", Area.values());
	}

	/**
	 * The parts of an event.
	 * @return one option each
	 */
	public List<Option> phases() {
		return labelled("event.phase.", Phase.values());
	}

	/**
	 * How much a failure would hurt.
	 * @return one option each
	 */
	public List<Option> criticalities() {
		return labelled("duty.criticality.", Criticality.values());
	}

	/**
	 * Where a duty may stand.
	 * @return one option each
	 */
	public List<Option> states() {
		return labelled("duty.state.", DutyState.values());
	}

	/**
	 * The places of an event.
	 * @param event the event
	 * @return one option each, by name
	 */
	public List<Option> places(EventView event) {
		return event.places().stream().map((place) -> new Option(place.name(), place.name())).toList();
	}

	/**
	 * The units that exist today.
	 * @return one option each, in reading order
	 */
	public List<Option> units() {
		LocalDate today = LocalDate.now(this.clock);
		return options(this.units.tree().all().stream().filter((unit) -> unit.existsOn(today)).toList());
	}

	/**
	 * The wards that receive visitors.
	 * @param event the event
	 * @return one option each, in the order of the programme
	 */
	public List<Option> wards(EventView event) {
		UnitTree tree = this.units.tree();
		List<UnitId> wards = event.hostWards();
		return options(wards.stream().map(tree::get).toList());
	}

	private static List<Option> options(Collection<UnitView> units) {
		Locale locale = LocaleContextHolder.getLocale();
		return units.stream().map((unit) -> new Option(unit.code(), unit.name(locale))).toList();
	}

	private List<Option> labelled(String prefix, Enum<?>[] values) {
		Locale locale = LocaleContextHolder.getLocale();
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), this.messages.getMessage(prefix + value.name(), null, locale)))
			.toList();
	}

}
