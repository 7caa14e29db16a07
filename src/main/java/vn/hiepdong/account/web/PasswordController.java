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
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequestMapping("/password")
@RequiredArgsConstructor
class PasswordController {

	private final Accounts accounts;

	@GetMapping
	String form(Model model) {
		model.addAttribute("form", new PasswordForm("", "", ""));
		return "account/password";
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, @Me Actor me,
			HttpServletResponse response) {
		if (!errors.hasErrors() && !form.wanted().equals(form.repeated())) {
			errors.rejectValue("repeated", "account.problem.password-repeated");
		}
		return FormAnswer.of(errors, response).on(() -> {
			this.accounts.changeOwnPassword(me, form.current(), form.wanted());
			return "redirect:/login?changed";
		}).orElse(() -> "account/password");
	}

}
