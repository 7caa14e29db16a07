package vn.hiepdong.duty.copying.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.copying.CopiedUnits;
import vn.hiepdong.duty.copying.CopyPreview;
import vn.hiepdong.duty.copying.CopySource;
import vn.hiepdong.duty.copying.CopyWish;
import vn.hiepdong.duty.copying.DutyCopies;
import vn.hiepdong.platform.web.Option;

/**
 * Fills the page on which a plan is copied.
 */
@Component
@RequiredArgsConstructor
class CopyPage {

	/** As many rows of a preview as people look at. */
	private static final int ROWS = 100;

	private final DutyCopies copies;

	private final MessageSource messages;

	/** The page without a preview. */
	String show(String event, Actor me, Model model) {
		DutyCopies.Sources sources = this.copies.sources(event, me);
		model.addAttribute("event", sources.target());
		model.addAttribute("sources", options(sources));
		model.addAttribute("unitChoices",
				Arrays.stream(CopiedUnits.values())
					.map((each) -> new Option(each.name(), text("copying.units." + each.name())))
					.toList());
		return "copying/copy";
	}

	/** The page with what would be copied. */
	String preview(String event, CopyWish wish, Actor me, Model model) {
		CopyPreview preview = this.copies.preview(event, wish, me);
		model.addAttribute("preview", preview);
		model.addAttribute("rows", preview.lines().subList(0, Math.min(ROWS, preview.lines().size())));
		return show(event, me, model);
	}

	private List<Option> options(DutyCopies.Sources sources) {
		Locale locale = LocaleContextHolder.getLocale();
		List<Option> options = new ArrayList<>();
		sources.events()
			.forEach((event) -> options.add(new Option(CopySource.event(event.code()),
					text("copying.source.event", event.name(locale), event.code()))));
		sources.templates()
			.forEach((template) -> options.add(new Option(CopySource.template(template.number()),
					text("copying.source.template", template.name(), template.duties()))));
		return options;
	}

	private String text(String key, Object... args) {
		return this.messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

}
