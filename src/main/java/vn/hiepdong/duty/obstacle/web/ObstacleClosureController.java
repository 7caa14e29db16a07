package vn.hiepdong.duty.obstacle.web;

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
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.duty.web.DutyPage;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequiredArgsConstructor
class ObstacleClosureController {

	private final Obstacles obstacles;

	private final DutyPage page;

	@PostMapping("/events/{code}/duties/{number}/obstacles/{obstacle:\\d{1,6}}/closure")
	String close(@PathVariable("code") String event, @PathVariable String number, @PathVariable int obstacle,
			@Me Actor me, @Valid @ModelAttribute("closure") ClosureForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.obstacles.close(event, number, obstacle, form.solution(), me);
			return this.page.told("obstacle.done.closed", redirect);
		}).orElse(() -> {
			this.obstacles.requireCloser(event, number, obstacle, me);
			model.addAttribute("closing", obstacle);
			return this.page.show(event, number, me, model);
		});
	}

}
