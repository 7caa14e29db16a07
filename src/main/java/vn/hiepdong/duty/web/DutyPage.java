package vn.hiepdong.duty.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.Step;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

/**
 * The page of one duty with the form of every step that its reader may take; also the
 * page to which each step leads back. All its parts are read in one transaction, which
 * finds duty, event and organisation once.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class DutyPage {

	private static final String VIEW = "duty/detail";

	private final Duties duties;

	private final Events events;

	private final Units units;

	private final Choices choices;

	private final DutyDifferences differences;

	private final Flash flash;

	private final List<DutyPagePart> parts;

	private final StepWarnings warnings;

	/**
	 * Shows the page.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who looks
	 * @param model the page's model
	 * @return the view
	 */
	@Transactional(readOnly = true)
	public String show(String event, String number, Actor me, Model model) {
		return again(null, event, number, me, model);
	}

	/**
	 * Shows the page after a step was refused. Its form stays even where the step is no
	 * longer possible, for it holds what was typed.
	 */
	@Transactional(readOnly = true)
	String again(@Nullable Refusal refused, String event, String number, Actor me, Model model) {
		DutyView duty = (refused == null) ? this.duties.get(event, number, me)
				: this.duties.getFor(refused.step(), event, number, me);
		Set<String> steps = duty.allowed().stream().map(Step::name).collect(Collectors.toSet());
		if (refused != null) {
			steps.add(refused.step().name());
			model.addAttribute("refused", refused.step().name());
			refused.freshId(model);
			model.addAttribute("version", refused.version(duty.version()));
			if (refused.isStale(duty)) {
				model.addAttribute("meanwhile", refused.meanwhile(duty));
			}
		}
		model.addAttribute("event", this.events.get(event));
		model.addAttribute("duty", duty);
		model.addAttribute("steps", steps);
		form(model, "report", new ReportForm(null, Integer.toString(duty.progress()), "", null));
		form(model, "completion", new CompletionForm(null, "", null));
		form(model, "verification", new VerificationForm(null, ""));
		form(model, "returned", new ReturnForm(null, ""));
		form(model, "cancellation", new CancellationForm(null, ""));
		if (steps.contains(Step.ASSIGN.name())) {
			assignment(refused, duty, this.duties.assignable(event, number, me), model);
		}
		this.parts.forEach((part) -> part.addTo(event, duty, me, model));
		return VIEW;
	}

	private void assignment(@Nullable Refusal refused, DutyView duty, List<UnitView> assignable, Model model) {
		UnitTree organisation = this.units.tree();
		AssignmentForm kept = AssignmentForm.of(duty);
		this.choices.ofUnits(organisation, kept.codes(), assignable, model);
		form(model, "assignment", kept);
		if (refused != null && refused.step() == Step.ASSIGN && refused.isStale(duty)
				&& model.getAttribute("assignment") instanceof AssignmentForm typed) {
			model.addAttribute("differences", this.differences.between(duty, typed, organisation));
		}
	}

	/**
	 * Shows the page after a step of another package was refused, with its form as it was
	 * typed.
	 * @param step the step; whoever may never take it does not get so far
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asked
	 * @param model the page's model
	 * @param response the answer under way
	 * @return the view
	 */
	@Transactional(readOnly = true)
	public String refused(Step step, String event, String number, Actor me, Model model, HttpServletResponse response) {
		return again(Refusal.of(step, response), event, number, me, model);
	}

	/** Leads back to the duty and says what was done. */
	String done(Step step, RedirectAttributes redirect) {
		return told("duty.done." + step.name(), redirect);
	}

	/**
	 * Leads back to the duty that the request's address names, and says there what was
	 * done.
	 * @param key the key of the sentence
	 * @param redirect the answer under way
	 * @return the view, a redirect
	 */
	public String told(String key, RedirectAttributes redirect) {
		this.flash.say(redirect, key);
		return "redirect:/events/{code}/duties/{number}";
	}

	/** Leads back to the duty, says what was done and what to mind. */
	String done(Step step, String event, String number, Actor me, RedirectAttributes redirect) {
		warn(step, event, number, me, redirect);
		return done(step, redirect);
	}

	/**
	 * Lets pass only who may take a step on a duty: a refused form is shown again to
	 * nobody else.
	 * @param step the step
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 */
	public void require(Step step, String event, String number, Actor me) {
		this.duties.getFor(step, event, number, me);
	}

	/**
	 * Lets the next page say what whoever took a step should mind.
	 * @param step the step that was taken
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who took it
	 * @param redirect the answer under way; it gets the attribute {@code warning}
	 */
	public void warn(Step step, String event, String number, Actor me, RedirectAttributes redirect) {
		this.warnings.after(step, event, number, me)
			.ifPresent((warning) -> redirect.addFlashAttribute("warning", warning));
	}

	private static void form(Model model, String name, Object empty) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, empty);
		}
	}

}
