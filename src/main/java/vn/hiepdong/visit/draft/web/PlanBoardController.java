package vn.hiepdong.visit.draft.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.visit.draft.PlanBoard;
import vn.hiepdong.visit.draft.VisitPlans;

/**
 * Shows the plans of an event and begins to search for one.
 */
@Controller
@RequiredArgsConstructor
class PlanBoardController {

	private final VisitPlans plans;

	@GetMapping("/events/{event-code}/visits")
	String board(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("form", SearchForm.empty());
		return page(code, me, model);
	}

	@PostMapping("/events/{event-code}/visits/plans")
	@PreAuthorize("hasRole('COORDINATOR')")
	String search(@PathVariable("event-code") String code, @Valid @ModelAttribute("form") SearchForm form,
			BindingResult errors, @Me Actor me, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response)
			.on(() -> "redirect:/events/" + code + "/visits/plans/"
					+ this.plans.search(code, form.repairs(), form.time(), me))
			.orElse(() -> page(code, me, model));
	}

	private String page(String code, Actor me, Model model) {
		PlanBoard board = this.plans.board(code, me);
		model.addAttribute("board", board);
		model.addAttribute("event", board.event());
		return "visit/board";
	}

}
