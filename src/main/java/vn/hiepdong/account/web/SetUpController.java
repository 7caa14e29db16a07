package vn.hiepdong.account.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.FirstAdministrator;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequestMapping("/setup")
@RequiredArgsConstructor
class SetUpController {

	private final Accounts accounts;

	private final FirstAdministrator first;

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", new SetUpForm("", "", "", ""));
		return this.accounts.none() ? "account/set-up" : "redirect:/login";
	}

	@PostMapping
	String open(@Valid @ModelAttribute("form") SetUpForm form, BindingResult errors, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.first.open(form.code(), form.username(), form.name(), form.password());
			return "redirect:/login";
		}).orElse(() -> "account/set-up");
	}

}
