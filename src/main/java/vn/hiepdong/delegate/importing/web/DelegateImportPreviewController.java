package vn.hiepdong.delegate.importing.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.importing.DelegateColumn;
import vn.hiepdong.delegate.importing.DelegateImportSight;
import vn.hiepdong.delegate.importing.DelegateImports;
import vn.hiepdong.delegate.importing.DelegatePreview;
import vn.hiepdong.platform.importing.web.ColumnsForm;
import vn.hiepdong.platform.importing.web.ConfirmationForm;
import vn.hiepdong.platform.importing.web.ImportPages;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Shows what a list of delegates will become, and writes it once that is confirmed.
 */
@Controller
@RequestMapping("/events/{event-code}/delegates/import/{id}")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class DelegateImportPreviewController {

	private static final String BACK = "redirect:/events/{event-code}/delegates/import/{id}";

	private final DelegateImports imports;

	private final ImportPages pages;

	private final ChangedFields changes;

	private final Flash flash;

	@GetMapping
	String show(@PathVariable("event-code") String event, @PathVariable UUID id,
			@ModelAttribute("form") ConfirmationForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String show, @RequestParam(defaultValue = "0") String page,
			@Me Actor me, Model model, Locale locale) {
		return page(this.imports.preview(event, id, show, page, me), model, locale);
	}

	@GetMapping("/coding")
	String coding(@PathVariable("event-code") String event, @PathVariable UUID id, @Me Actor me, Model model) {
		return this.pages.coding(DelegateImports.MAPPING, shown(this.imports.get(event, id, me), model).view(),
				list(event), model);
	}

	@PostMapping("/coding")
	String chooseCoding(@PathVariable("event-code") String event, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String converting, @Me Actor me) {
		this.imports.open(event, id, me).chooseCoding("true".equals(converting));
		return BACK;
	}

	@GetMapping("/columns")
	String columns(@PathVariable("event-code") String event, @PathVariable UUID id, @Me Actor me, Model model) {
		return this.pages.columns(DelegateImports.MAPPING, shown(this.imports.get(event, id, me), model).view(),
				list(event), model);
	}

	@PostMapping("/columns")
	String chooseColumns(@PathVariable("event-code") String event, @PathVariable UUID id, @Me Actor me,
			@ModelAttribute("form") ColumnsForm form, BindingResult errors, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.imports.open(event, id, me).chooseColumns(form.head(), form.chosen(DelegateColumn.class));
			return BACK;
		})
			.orElse(() -> this.pages.columns(DelegateImports.MAPPING,
					shown(this.imports.get(event, id, me), model).view(), form, list(event), model));
	}

	@PostMapping("/sheet")
	String chooseSheet(@PathVariable("event-code") String event, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String sheet, @Me Actor me) {
		this.imports.open(event, id, me).chooseSheet(sheet);
		return BACK;
	}

	@PostMapping("/delegations")
	String chooseDelegations(@PathVariable("event-code") String event, @PathVariable UUID id,
			@RequestParam MultiValueMap<String, String> sent, @Me Actor me) {
		this.imports.chooseDelegations(event, id, MeantForm.of(sent).choices(), me);
		return BACK;
	}

	@PostMapping("/people")
	String choosePeople(@PathVariable("event-code") String event, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String sign, @RequestParam(defaultValue = "") String same,
			@RequestParam(defaultValue = "") String show, @Me Actor me, RedirectAttributes redirect) {
		this.imports.choosePeople(event, id, sign, "true".equals(same), me);
		redirect.addAttribute("show", show);
		return BACK;
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable("event-code") String event, @PathVariable UUID id, @Me Actor me,
			@ModelAttribute("form") ConfirmationForm form, BindingResult errors, Model model, Locale locale,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			int written = this.imports.confirm(event, id, form.confirmation(), me);
			this.flash.say(redirect, "delegate.import.done", written);
			return "redirect:/events/{event-code}/delegates";
		}).orElse(() -> page(this.imports.preview(event, id, null, null, me), model, locale));
	}

	private String page(DelegateImportSight sight, Model model, Locale locale) {
		shown(sight, model);
		DelegatePreview preview = sight.preview();
		String list = list(sight.event().code());
		if (preview == null) {
			return this.pages.unready(DelegateImports.MAPPING, sight.view(), list, model);
		}
		this.pages.preview(DelegateImports.MAPPING, sight.view(), preview.rows(), preview.unread(), list, model);
		model.addAttribute("preview", preview);
		model.addAttribute("categories", Category.values());
		Map<String, String> names = names(sight, preview);
		model.addAttribute("names", names);
		model.addAttribute("changes", this.changes.of(preview.rows().page().getContent(), names, locale));
		return "delegate/import-preview";
	}

	/** The names of the delegations, new ones included, by their codes. */
	private static Map<String, String> names(DelegateImportSight sight, DelegatePreview preview) {
		Map<String, String> names = new HashMap<>();
		sight.delegations().forEach((each) -> names.put(each.code(), each.name()));
		preview.founded().forEach((each) -> names.put(each.code(), each.name()));
		return names;
	}

	private static DelegateImportSight shown(DelegateImportSight sight, Model model) {
		model.addAttribute("event", sight.event());
		return sight;
	}

	private static String list(String event) {
		return "/events/" + event + "/delegates";
	}

}
