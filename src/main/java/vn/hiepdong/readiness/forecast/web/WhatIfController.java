package vn.hiepdong.readiness.forecast.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.readiness.forecast.WhatIfs;
import vn.hiepdong.readiness.forecast.Wish;

/**
 * All that is assumed is in the address: nothing is kept, and a colleague who is sent the
 * address sees the same.
 */
@Controller
@RequiredArgsConstructor
class WhatIfController {

	private final WhatIfs whatIfs;

	private final WhatIfPage page;

	/** Spring would part what comes alone at its commas: {@code Q-018:1,5 ngày}. */
	@InitBinder("form")
	void whole(WebDataBinder binder) {
		binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
	}

	@GetMapping("/events/{code}/readiness/what-if")
	String show(@PathVariable("code") String event, @ModelAttribute("form") WhatIfForm form, BindingResult errors,
			Model model, HttpServletResponse response) {
		FormAnswer answer = FormAnswer.of(errors, response);
		List<Wish> wishes = form.wishes();
		return !form.adds() ? this.page.show(event, wishes, model, response) : answer.on(() -> {
			Wish added = form.added();
			this.whatIfs.require(event, wishes, added);
			return "redirect:"
					+ WhatIfForm.address(event, Stream.concat(wishes.stream(), Stream.of(added)).distinct().toList());
		}).orElse(() -> this.page.show(event, wishes, model, response));
	}

}
