package vn.hiepdong.account.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.unit.Units;

@Controller
@RequestMapping("/admin/accounts")
@RequiredArgsConstructor
class AccountController {

	private final Accounts accounts;

	private final Units units;

	private final MessageSource messages;

	@GetMapping
	String list(Model model) {
		model.addAttribute("accounts", this.accounts.all());
		model.addAttribute("units", this.units.tree());
		return "account/list";
	}

	@GetMapping("/new")
	String empty(Model model, Locale locale) {
		model.addAttribute("form", AccountForm.empty());
		return page(null, model, locale);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.accounts.create(form.plan(), (form.password() == null) ? "" : form.password());
			return "redirect:/admin/accounts";
		}).orElse(() -> page(null, model, locale));
	}

	@GetMapping("/{username}")
	String edit(@PathVariable String username, Model model, Locale locale) {
		model.addAttribute("form", AccountForm.of(this.accounts.get(username), this.units.tree()));
		return page(username, model, locale);
	}

	@PostMapping("/{username}")
	String change(@PathVariable String username, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors,
			Model model, Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.accounts.change(username, form.plan(), form.knownVersion());
			return "redirect:/admin/accounts";
		}).orElse(() -> page(username, model, locale));
	}

	private String page(@Nullable String username, Model model, Locale locale) {
		model.addAttribute("username", username);
		model.addAttribute("roles", Stream.of(Role.values())
			.map((role) -> new Option(role.name(), this.messages.getMessage("account.role." + role, null, locale)))
			.toList());
		List<Option> options = this.units.tree()
			.all()
			.stream()
			.map((unit) -> new Option(unit.code(), "– ".repeat(unit.depth()) + unit.name(locale)))
			.toList();
		model.addAttribute("units", options);
		return "account/form";
	}

}
