package vn.hiepdong.account.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.platform.web.FormAnswer;

@Controller
@RequestMapping("/admin/accounts/{username}/password")
@RequiredArgsConstructor
class AccountPasswordController {

	private final Accounts accounts;

	@GetMapping
	String form(@PathVariable String username, Model model) {
		model.addAttribute("form", new Form(""));
		return page(username, model);
	}

	@PostMapping
	String reset(@PathVariable String username, @Valid @ModelAttribute("form") Form form, BindingResult errors,
			Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.accounts.resetPassword(username, form.password());
			return "redirect:/admin/accounts";
		}).orElse(() -> page(username, model));
	}

	private String page(String username, Model model) {
		model.addAttribute("account", this.accounts.get(username));
		return "account/reset-password";
	}

	record Form(@NotBlank(message = "{form.required}") String password) {
	}

}
