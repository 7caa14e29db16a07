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
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequiredArgsConstructor
class ObstacleController {

	private final Obstacles obstacles;

	private final DutyPage page;

	@PostMapping("/events/{code}/duties/{number}/obstacles")
	String raise(@PathVariable("code") String event, @PathVariable String number, @Me Actor me,
			@Valid @ModelAttribute("obstacle") ObstacleForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.obstacles.raise(event, number, form.request(), me);
			return this.page.told("obstacle.done.raised", redirect);
		}).orElse(() -> {
			this.obstacles.requireRaiser(event, number, me);
			ClientId.renew(response, model);
			model.addAttribute("refused", "OBSTACLE");
			return this.page.show(event, number, me, model);
		});
	}

}
