package vn.hiepdong.delegate.importing.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.importing.DelegateImports;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.file.FileType;
import vn.hiepdong.platform.importing.web.ImportForm;
import vn.hiepdong.platform.web.Attachment;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Takes a list of delegates in.
 */
@Controller
@RequestMapping("/events/{event-code}/delegates/import")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class DelegateImportController {

	private final Events events;

	private final DelegateImports imports;

	private final ListTemplate template;

	@GetMapping
	String form(@PathVariable("event-code") String event, Model model) {
		model.addAttribute("form", ImportForm.empty());
		return page(event, model);
	}

	@PostMapping
	String bring(@PathVariable("event-code") String event, @Me Actor me, @ModelAttribute("form") ImportForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, HttpServletResponse response) {
		this.events.get(event);
		return FormAnswer.of(errors, response).on(() -> {
			redirect.addAttribute("id", this.imports.bring(event, form.brought(DelegateImports.MAPPING), me));
			return "redirect:/events/{event-code}/delegates/import/{id}";
		}).orElse(() -> page(event, model));
	}

	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@PathVariable("event-code") String event, @Me Actor me, Locale locale) {
		return Attachment.of(FileType.XLSX, "dai-bieu-" + this.events.get(event).code() + ".xlsx",
				this.template.of(event, me, locale));
	}

	private String page(String event, Model model) {
		model.addAttribute("event", this.events.get(event));
		model.addAttribute("texts", DelegateImports.MAPPING.texts());
		return "delegate/import";
	}

}
