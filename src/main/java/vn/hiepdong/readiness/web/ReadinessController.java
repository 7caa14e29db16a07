package vn.hiepdong.readiness.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.readiness.Readiness;

@Controller
@RequiredArgsConstructor
class ReadinessController {

	private final Readiness readiness;

	private final ReadinessPage page;

	@GetMapping("/events/{code}/readiness")
	String show(@PathVariable String code, Model model) {
		return this.page.show(this.readiness.of(code), model);
	}

}
