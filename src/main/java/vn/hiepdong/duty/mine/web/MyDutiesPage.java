package vn.hiepdong.duty.mine.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyOfMine;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.duty.directive.OwedDirective;
import vn.hiepdong.duty.mine.Lot;
import vn.hiepdong.duty.mine.MyDuties;
import vn.hiepdong.duty.mine.MyWork;
import vn.hiepdong.duty.mine.web.Card.Place;
import vn.hiepdong.duty.web.StepWarnings;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.ClientId;

/**
 * The page of a leader's duties, as cards by urgency.
 */
@Component
@RequiredArgsConstructor
class MyDutiesPage {

	private final MyDuties duties;

	private final Duties all;

	private final Directives directives;

	private final Events events;

	private final TimeLeft timeLeft;

	private final StepWarnings warnings;

	private final MessageSource messages;

	String show(Actor me, Model model) {
		MyWork work = this.duties.of(me);
		Map<Lot, List<Card>> lots = new EnumMap<>(Lot.class);
		work.lots()
			.forEach((lot, duties) -> lots.put(lot, duties.stream().map((duty) -> card(duty, work, model)).toList()));
		model.addAttribute("event", this.events.current().orElse(null));
		List<OwedDirective> owed = this.directives.owed(work.events(), me);
		model.addAttribute("owed", owed);
		model.addAttribute("unit", me.unit());
		model.addAttribute("severalEvents", events(work, owed).distinct().count() > 1);
		model.addAttribute("settled", lots.remove(Lot.SETTLED));
		model.addAttribute("stray", isStray(lots, model));
		model.addAttribute("urgent", Lot.URGENT.stream().filter(lots::containsKey).toList());
		model.addAttribute("later", lots.keySet().stream().filter((lot) -> !Lot.URGENT.contains(lot)).toList());
		model.addAttribute("lots", lots);
		return "mine/duties";
	}

	/**
	 * Shows it after a report was refused: what was typed stays in its card. Whoever may
	 * never take that step does not get so far.
	 */
	String again(Step step, Place refused, Actor me, Model model, HttpServletResponse response) {
		this.all.getFor(step, refused.event(), refused.number(), me);
		model.addAttribute("refused", refused);
		ClientId.renew(response, model);
		return show(me, model);
	}

	/** Leads back to the card of a duty and says there what was done and what to mind. */
	String done(Step step, Place place, Actor me, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done",
				this.messages.getMessage("duty.done." + step.name(), null, LocaleContextHolder.getLocale()));
		redirect.addFlashAttribute("doneAt", place);
		this.warnings.after(step, place.event(), place.number(), me)
			.ifPresent((warning) -> redirect.addFlashAttribute("mind", warning));
		return "redirect:/my/duties#" + place.anchor();
	}

	private Card card(DutyOfMine duty, MyWork work, Model model) {
		Place place = new Place(duty.event().code(), duty.row().number());
		return new Card(duty, place, this.timeLeft.until(duty.row().dueAt(), work.at()), form(place, model));
	}

	private static Stream<EventView> events(MyWork work, List<OwedDirective> owed) {
		return Stream.concat(work.lots().values().stream().flatMap(List::stream).map(DutyOfMine::event),
				owed.stream().map(OwedDirective::event));
	}

	private static MyReportForm form(Place place, Model model) {
		return (place.equals(model.getAttribute("refused"))
				&& model.getAttribute("report") instanceof MyReportForm typed) ? typed : MyReportForm.empty();
	}

	/** Whether a refused report finds no card that could show it. */
	private static boolean isStray(Map<Lot, List<Card>> lots, Model model) {
		@Nullable Object refused = model.getAttribute("refused");
		return refused != null && lots.values()
			.stream()
			.flatMap(List::stream)
			.noneMatch((card) -> card.at().equals(refused) && card.duty().completable());
	}

}
