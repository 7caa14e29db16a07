package vn.hiepdong.duty.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyList;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.News;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.unit.UnitOptions;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * What people may choose from in the forms of duties, in their language.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Choices {

	private final MessageSource messages;

	private final Clock clock;

	/**
	 * For the form of a duty.
	 * @param event the event, whose places may be chosen
	 * @param model the page's model
	 */
	public void ofPlan(EventView event, Model model) {
		model.addAttribute("areas", areas());
		model.addAttribute("phases", phases());
		model.addAttribute("criticalities", labelled("duty.criticality.", Criticality.values()));
		model.addAttribute("places",
				event.places().stream().map((place) -> new Option(place.name(), place.name())).toList());
	}

	/**
	 * For the filters of the list.
	 * @param list what was read for the list
	 * @param chosenUnits the codes of the units that are chosen
	 * @param model the page's model
	 */
	public void ofList(DutyList list, Collection<String> chosenUnits, Model model) {
		model.addAttribute("areas", areas());
		model.addAttribute("phases", phases());
		model.addAttribute("states", labelled("duty.state.", DutyState.values()));
		model.addAttribute("news", labelled("duty.news.", News.values()));
		model.addAttribute("wards", wards(list.event(), list.units()));
		ofUnits(list.units(), chosenUnits, model);
	}

	/**
	 * Units that exist today, and those that were chosen while they did.
	 * @param units the organisation
	 * @param chosen the codes that are chosen already
	 * @param model the page's model
	 */
	public void ofUnits(UnitTree units, Collection<String> chosen, Model model) {
		model.addAttribute("units",
				UnitOptions.of(units, LocalDate.now(this.clock), chosen, LocaleContextHolder.getLocale()));
	}

	/** Units that may be chosen, and those that were chosen before. */
	void ofUnits(UnitTree units, Collection<String> chosen, List<UnitView> choosable, Model model) {
		Set<String> codes = choosable.stream().map(UnitView::code).collect(Collectors.toSet());
		codes.addAll(chosen);
		model.addAttribute("units",
				UnitOptions.of(units, LocalDate.now(this.clock), chosen, LocaleContextHolder.getLocale())
					.stream()
					.filter((unit) -> codes.contains(unit.value()))
					.toList());
	}

	private List<Option> areas() {
		return labelled("duty.area.", Area.values());
	}

	private List<Option> phases() {
		return labelled("event.phase.", Phase.values());
	}

	private static List<Option> wards(EventView event, UnitTree units) {
		Locale locale = LocaleContextHolder.getLocale();
		return event.hostWards()
			.stream()
			.map(units::get)
			.map((ward) -> new Option(ward.code(), ward.name(locale)))
			.toList();
	}

	private List<Option> labelled(String prefix, Enum<?>[] values) {
		Locale locale = LocaleContextHolder.getLocale();
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), this.messages.getMessage(prefix + value.name(), null, locale)))
			.toList();
	}

}
