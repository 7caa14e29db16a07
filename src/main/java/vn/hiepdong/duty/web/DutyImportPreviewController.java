package vn.hiepdong.duty.web;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
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
import vn.hiepdong.duty.importing.ImportState;
import vn.hiepdong.duty.importing.ImportView;
import vn.hiepdong.duty.importing.ImportedRow;
import vn.hiepdong.duty.importing.ImportedRow.Fate;
import vn.hiepdong.platform.web.Flash;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Shows what a written plan will become, and writes it once that is confirmed.
 */
@Controller
@RequiredArgsConstructor
class DutyImportPreviewController {

	private static final String BACK = "redirect:/events/{code}/duties/import/{id}";

	private static final int ROWS = 100;

	/** A reading that has not moved for this long was cut off. */
	private static final Duration STALLED = Duration.ofMinutes(2);

	private final DutyImports imports;

	private final Flash flash;

	private final Clock clock;

	@GetMapping("/events/{code}/duties/import/{id}")
	String show(@PathVariable("code") String event, @PathVariable UUID id,
			@ModelAttribute("form") ConfirmationForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String show, @RequestParam(defaultValue = "0") String page,
			@Me Actor me, Model model) {
		return page(this.imports.preview(event, id, me), show, page, me, model);
	}

	@GetMapping("/events/{code}/duties/import/{id}/columns")
	String columns(@PathVariable("code") String event, @PathVariable UUID id, @Me Actor me, Model model) {
		ImportView view = shown(this.imports.get(event, id, me), model).view();
		return columns(event, view, ColumnsForm.of(view), me, model);
	}

	@PostMapping("/events/{code}/duties/import/{id}/columns")
	String chooseColumns(@PathVariable("code") String event, @PathVariable UUID id, @Me Actor me,
			@ModelAttribute("form") ColumnsForm form, BindingResult errors, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			this.imports.chooseColumns(event, id, form.head(), form.chosen(), me);
			return BACK;
		}).orElse(() -> columns(event, shown(this.imports.get(event, id, me), model).view(), form, me, model));
	}

	@PostMapping("/events/{code}/duties/import/{id}/sheet")
	String chooseSheet(@PathVariable("code") String event, @PathVariable UUID id,
			@RequestParam(defaultValue = "") String sheet, @Me Actor me) {
		this.imports.chooseSheet(event, id, sheet, me);
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
			long written = this.imports.confirm(event, id, form.seen(), form.without(), me);
			this.flash.say(redirect, "duty.import.done", written);
			return "redirect:/events/{code}/duties";
		}).orElse(() -> page(this.imports.preview(event, id, me), null, "0", me, model));
	}

	private String page(ImportSight sight, @Nullable String show, String page, Actor me, Model model) {
		shown(sight, model);
		if (sight.preview() != null) {
			return preview(sight, sight.preview(), show, page, model);
		}
		if (sight.view().state() == ImportState.READ) {
			return columns(sight.event().code(), sight.view(), ColumnsForm.of(sight.view()), me, model);
		}
		return reading(sight, model);
	}

	private static ImportSight shown(ImportSight sight, Model model) {
		model.addAttribute("event", sight.event());
		model.addAttribute("units", sight.units());
		model.addAttribute("import", sight.view());
		return sight;
	}

	private String reading(ImportSight sight, Model model) {
		ImportView view = sight.view();
		boolean stalled = view.beatAt().isBefore(this.clock.instant().minus(STALLED));
		model.addAttribute("stalled", stalled);
		if (view.state() == ImportState.READING && !stalled) {
			model.addAttribute("again", "/events/" + sight.event().code() + "/duties/import/" + view.id());
		}
		return "duty/import-reading";
	}

	private String columns(String event, ImportView view, ColumnsForm form, Actor me, Model model) {
		model.addAttribute("form", form);
		var rows = this.imports.firstRows(event, view.id(), me);
		model.addAttribute("rows", rows);
		model.addAttribute("letters",
				ColumnsForm.letters(rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0)));
		model.addAttribute("columnsToFind", DutyColumn.values());
		return "duty/import-columns";
	}

	private static String preview(ImportSight sight, ImportPreview preview, @Nullable String show, String page,
			Model model) {
		List<ImportedRow> shown = preview.rows().stream().filter((row) -> isShown(row, show)).toList();
		int asked = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
		int at = Math.min(asked, Math.max(shown.size() - 1, 0) / ROWS);
		int from = at * ROWS;
		model.addAttribute("preview", preview);
		Map<Fate, Long> counts = preview.counts();
		model.addAttribute("counts", counts);
		model.addAttribute("faulty", counts.get(Fate.FAULTY));
		model.addAttribute("noted", preview.rows().stream().filter(ImportedRow::noted).count());
		model.addAttribute("show", show);
		model.addAttribute("page", new PageImpl<>(shown.subList(from, Math.min(from + ROWS, shown.size())),
				PageRequest.of(at, ROWS), shown.size()));
		model.addAttribute("columnNames", columnNames(sight.view()));
		model.addAttribute("unread", ColumnsForm.told(preview.unread()));
		model.addAttribute("noArea", !sight.view().columns().containsKey(DutyColumn.AREA));
		return "duty/import-preview";
	}

	private static boolean isShown(ImportedRow row, @Nullable String show) {
		if ("NOTED".equals(show)) {
			return row.noted();
		}
		return show == null || show.isEmpty() || row.fate().name().equals(show);
	}

	/** The letters under which Excel shows the columns. */
	private static Map<DutyColumn, String> columnNames(ImportView view) {
		Map<DutyColumn, String> names = new EnumMap<>(DutyColumn.class);
		view.columns().forEach((column, at) -> names.put(column, ColumnsForm.letter(at)));
		return names;
	}

}
