package vn.hiepdong.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.AccountRemarks;
import vn.hiepdong.account.AccountView;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.unit.UnitOptions;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

@Controller
@RequestMapping("/admin/accounts")
@RequiredArgsConstructor
class AccountController {

	private final Accounts accounts;

	private final Units units;

	private final List<AccountRemarks> remarks;

	private final MessageSource messages;

	private final Fmt fmt;

	private final Clock clock;

	@GetMapping
	String list(Model model) {
		model.addAttribute("accounts", this.accounts.all());
		model.addAttribute("units", this.units.tree());
		model.addAttribute("remarks", remarks());
		return "account/list";
	}

	@GetMapping("/new")
	String empty(Model model, Locale locale) {
		model.addAttribute("form", AccountForm.empty());
		return page(null, List.of(), model, locale);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, Model model, Locale locale,
			HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.accounts.create(form.plan(), (form.password() == null) ? "" : form.password());
			return "redirect:/admin/accounts";
		}).orElse(() -> page(null, List.of(form.unit()), model, locale));
	}

	@GetMapping("/{username}")
	String edit(@PathVariable String username, Model model, Locale locale) {
		AccountView account = this.accounts.get(username);
		AccountForm form = AccountForm.of(account, this.units.tree());
		model.addAttribute("form", form);
		model.addAttribute("version", account.version());
		return page(username, List.of(form.unit()), model, locale);
	}

	@PostMapping("/{username}")
	String change(@PathVariable String username, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors,
			Model model, Locale locale, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.accounts.change(username, form.plan(), form.knownVersion());
			return "redirect:/admin/accounts";
		}).orElse(() -> again(username, form, model, locale));
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	private String again(String username, AccountForm form, Model model, Locale locale) {
		AccountView account = this.accounts.get(username);
		UnitTree tree = this.units.tree();
		AccountForm kept = AccountForm.of(account, tree);
		model.addAttribute("version", account.version());
		if (form.knownVersion() != account.version()) {
			AccountReading reading = new AccountReading(tree, this.fmt, this.messages, locale);
			model.addAttribute("differences", Difference.between(reading.of(kept), reading.of(form)));
		}
		return page(username, List.of(form.unit(), kept.unit()), model, locale);
	}

	private String page(@Nullable String username, Collection<String> chosen, Model model, Locale locale) {
		model.addAttribute("username", username);
		model.addAttribute("remarks",
				(username != null) ? remarks().getOrDefault(this.accounts.get(username).id(), List.of()) : List.of());
		model.addAttribute("roles", Stream.of(Role.values())
			.map((role) -> new Option(role.name(), this.messages.getMessage("account.role." + role, null, locale)))
			.toList());
		model.addAttribute("units", UnitOptions.of(this.units.tree(), LocalDate.now(this.clock), chosen, locale));
		return "account/form";
	}

	/** The keys of all remarks on each account. */
	private Map<AccountId, List<String>> remarks() {
		return this.remarks.stream()
			.flatMap((each) -> each.remarks().entrySet().stream())
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
