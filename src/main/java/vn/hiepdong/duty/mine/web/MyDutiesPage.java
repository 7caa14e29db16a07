package vn.hiepdong.duty.mine.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import vn.hiepdong.duty.mine.Lot;
import vn.hiepdong.duty.mine.MyDuties;
import vn.hiepdong.duty.mine.MyWork;
import vn.hiepdong.duty.mine.web.Card.Place;
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

	private final MessageSource messages;

	String show(Actor me, Model model) {
		MyWork work = this.duties.of(me);
		Map<Lot, List<Card>> lots = new EnumMap<>(Lot.class);
		work.lots()
			.forEach((lot, duties) -> lots.put(lot, duties.stream().map((duty) -> card(duty, work, model)).toList()));
		Optional<EventView> current = this.events.current();
		model.addAttribute("event", current.orElse(null));
		model.addAttribute("owed", current.map((event) -> this.directives.owed(event.code(), me)).orElse(List.of()));
		model.addAttribute("unit", me.unit());
		model.addAttribute("severalEvents", work.severalEvents());
		model.addAttribute("settled", lots.remove(Lot.SETTLED));
		model.addAttribute("lots", lots);
		model.addAttribute("stray", isStray(lots, model));
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

	/** Leads back to the card of a duty and says there what was done. */
	String done(Step step, Place place, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done",
				this.messages.getMessage("duty.done." + step.name(), null, LocaleContextHolder.getLocale()));
		redirect.addFlashAttribute("doneAt", place);
		return "redirect:/my/duties#" + place.anchor();
	}

	private Card card(DutyOfMine duty, MyWork work, Model model) {
		Place place = new Place(duty.event().code(), duty.row().number());
		return new Card(duty, place, this.timeLeft.until(duty.row().dueAt(), work.at()), form(place, model));
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
