package vn.hiepdong.duty.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.importing.DutyImports;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.file.FileType;
import vn.hiepdong.platform.importing.web.ImportForm;
import vn.hiepdong.platform.web.Attachment;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Takes a written plan in.
 */
@Controller
@RequiredArgsConstructor
class DutyImportController {

	private final Duties duties;

	private final DutyImports imports;

	private final PlanTemplate template;

	@GetMapping("/events/{code}/duties/import")
	String form(@PathVariable("code") String event, @Me Actor me, Model model) {
		model.addAttribute("form", ImportForm.empty());
		return page(event, me, model);
	}

	@PostMapping("/events/{code}/duties/import")
	String bring(@PathVariable("code") String event, @Me Actor me, @ModelAttribute("form") ImportForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		this.duties.planning(event, me);
		return FormAnswer.of(errors, response).on(() -> {
			redirect.addAttribute("id", this.imports.bring(event, form.brought(DutyImports.MAPPING), me));
			return "redirect:/events/{code}/duties/import/{id}";
		}).orElse(() -> page(event, me, model));
	}

	@GetMapping("/events/{code}/duties/import/template.xlsx")
	ResponseEntity<byte[]> template(@PathVariable("code") String event, @Me Actor me, Locale locale) {
		EventView where = this.duties.planning(event, me);
		return Attachment.of(FileType.XLSX, "ke-hoach-" + where.code() + ".xlsx", this.template.of(where, locale));
	}

	private String page(String event, Actor me, Model model) {
		model.addAttribute("event", this.duties.planning(event, me));
		model.addAttribute("texts", DutyImports.MAPPING.texts());
		model.addAttribute("names", this.imports.planNames(event, me));
		return "duty/import";
	}

}
