package vn.hiepdong.duty.timeline.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.timeline.Shifts;
import vn.hiepdong.duty.web.DutyPage;
import vn.hiepdong.duty.web.DutyQuery;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.FormVersion;

@Controller
@RequiredArgsConstructor
class ShiftController {

	private final Shifts shifts;

	private final TimelinePage timeline;

	private final DutyPage duty;

	private final Flash flash;

	@PostMapping("/events/{code}/duties/{number}/shift")
	String shift(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("shift") ShiftForm form, BindingResult errors,
			@ModelAttribute("form") DutyQuery query, @ModelAttribute("view") TimelineQuery view, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			DutyPlan plan = this.shifts.shift(event, number, form.by(), FormVersion.read(form.version()), me);
			this.duty.warn(Step.EDIT, event, number, me, redirect);
			this.flash.say(redirect, "timeline.shifted", number, TypedTime.show(plan.startsAt()),
					TypedTime.show(plan.dueAt()));
			return fromTimeline(view) ? back(query, view, redirect) : "redirect:/events/{code}/duties/{number}";
		}).orElse(() -> {
			this.duty.require(Step.EDIT, event, number, me);
			return fromTimeline(view) ? this.timeline.show(event, query, view, me, model)
					: this.duty.show(event, number, me, model);
		});
	}

	private static boolean fromTimeline(TimelineQuery view) {
		return view.zoom() != null;
	}

	private static String back(DutyQuery query, TimelineQuery view, RedirectAttributes redirect) {
		query.params().forEach(redirect::addAttribute);
		view.params().forEach(redirect::addAttribute);
		return "redirect:" + TimelinePage.PATH + "#{number}";
	}

}
