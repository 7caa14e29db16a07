package vn.hiepdong.duty.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.importing.DutyColumn;
import vn.hiepdong.duty.importing.DutyImports;
import vn.hiepdong.duty.importing.ImportPreview;
import vn.hiepdong.duty.importing.ImportSight;
import vn.hiepdong.platform.importing.web.ColumnsForm;
import vn.hiepdong.platform.importing.web.ConfirmationForm;
import vn.hiepdong.platform.importing.web.ImportPages;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Shows what a written plan will become, and writes it once that is confirmed.
 */
@Controller
@RequiredArgsConstructor
class DutyImportPreviewController {

	private static final String BACK = "redirect:/events/{code}/duties/import/{id}";

	private final DutyImports imports;

	private final Flash flash;

	private final ImportPages pages;

	@GetMapping("/events/{code}/duties/import/{id}")
	String show(@PathVariable("code") String event, @PathVariable UUID id,
			@ModelAttribute("form") ConfirmationForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String show, @RequestParam(defaultValue = "0") String page,
			@Me Actor me, Model model) {
		return page(this.imports.preview(event, id, me), show, page, model);
	}

	@GetMapping("/events/{code}/duties/import/{id}/columns")
	String columns(@PathVariable("code") String event, @PathVariable UUID id, @Me Actor me, Model model) {
		return this.pages.columns(DutyImports.MAPPING, shown(this.imports.get(event, id, me), model).view(),
				list(event), model);
	}

	@PostMapping("/events/{code}/duties/import/{id}/columns")
	String chooseColumns(@PathVariable("code") String event, @PathVariable UUID id, @Me Actor me,
			@ModelAttribute("form") ColumnsForm form, BindingResult errors, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.imports.open(event, id, me).chooseColumns(form.head(), form.chosen(DutyColumn.class));
			return BACK;
		})
			.orElse(() -> this.pages.columns(DutyImports.MAPPING, shown(this.imports.get(event, id, me), model).view(),
					form, list(event), model));
	}

	@GetMapping("/events/{code}/duties/import/{id}/coding")
	String coding(@PathVariable("code") String event, @PathVariable UUID id, @Me Actor me, Model model) {
		return this.pages.coding(DutyImports.MAPPING, shown(this.imports.get(event, id, me), model).view(), list(event),
				model);
	}

	@PostMapping("/events/{code}/duties/import/{id}/coding")
	String chooseCoding(@PathVariable("code") String event, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String converting, @Me Actor me) {
		this.imports.open(event, id, me).chooseCoding("true".equals(converting));
		return BACK;
	}

	@PostMapping("/events/{code}/duties/import/{id}/sheet")
	String chooseSheet(@PathVariable("code") String event, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String sheet, @Me Actor me) {
		this.imports.open(event, id, me).chooseSheet(sheet);
		return BACK;
	}

	@PostMapping("/events/{code}/duties/import/{id}/units")
	String chooseUnit(@PathVariable("code") String event, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String written, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "") String show, @Me Actor me, RedirectAttributes redirect) {
		this.imports.chooseUnit(event, id, written, unit, me);
		redirect.addAttribute("show", show);
		return BACK;
	}

	@PostMapping("/events/{code}/duties/import/{id}/confirmation")
	String confirm(@PathVariable("code") String event, @PathVariable UUID id, @Me Actor me,
			@ModelAttribute("form") ConfirmationForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			long written = this.imports.confirm(event, id, form.confirmation(), me);
			this.flash.say(redirect, "duty.import.done", written);
			return "redirect:/events/{code}/duties";
		}).orElse(() -> page(this.imports.preview(event, id, me), null, "0", model));
	}

	private String page(ImportSight sight, @Nullable String show, String page, Model model) {
		shown(sight, model);
		ImportPreview preview = sight.preview();
		String list = list(sight.event().code());
		if (preview == null) {
			return this.pages.unready(DutyImports.MAPPING, sight.view(), list, model);
		}
		this.pages.preview(DutyImports.MAPPING, sight.view(), preview.page(show, page), preview.unread(), list, model);
		model.addAttribute("preview", preview);
		model.addAttribute("noArea", !sight.view().columns().containsKey(DutyColumn.AREA));
		return "duty/import-preview";
	}

	private static ImportSight shown(ImportSight sight, Model model) {
		model.addAttribute("event", sight.event());
		model.addAttribute("units", sight.units());
		return sight;
	}

	private static String list(String event) {
		return "/events/" + event + "/duties";
	}

}
