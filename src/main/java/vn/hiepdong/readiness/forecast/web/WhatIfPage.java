package vn.hiepdong.readiness.forecast.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.readiness.forecast.WhatIf;
import vn.hiepdong.readiness.forecast.WhatIfs;
import vn.hiepdong.readiness.forecast.Wish;
import vn.hiepdong.unit.UnitOptions;

/**
 * The page that shows what would come of it.
 */
@Component
@RequiredArgsConstructor
class WhatIfPage {

	/** So many duties are offered while a number is typed. */
	private static final int CHOICES = 500;

	private final WhatIfs whatIfs;

	private final MessageSource messages;

	private final Clock clock;

	/**
	 * What cannot be assumed is told beside it, and that the whole was not well asked.
	 */
	String show(String event, List<Wish> wishes, Model model, HttpServletResponse response) {
		WhatIf whatIf = this.whatIfs.of(event, wishes);
		if (!whatIf.sound()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		Locale locale = LocaleContextHolder.getLocale();
		model.addAttribute("event", whatIf.event());
		model.addAttribute("whatIf", whatIf);
		model.addAttribute("lines", whatIf.lines().stream().map((line) -> line(event, line, wishes)).toList());
		model.addAttribute("comparisons", Comparison.of(whatIf));
		model.addAttribute("kinds", Arrays.stream(Wish.Kind.values())
			.map((kind) -> new Option(kind.name(), this.messages.getMessage("forecast.kind." + kind, null, locale)))
			.toList());
		model.addAttribute("units", UnitOptions.of(whatIf.units(), LocalDate.now(this.clock), List.of(), locale));
		model.addAttribute("duties",
				whatIf.duties()
					.stream()
					.filter((duty) -> !duty.state().closed())
					.limit(CHOICES)
					.map(WhatIfPage::option)
					.toList());
		return "readiness/what-if";
	}

	private static AssumedLine line(String event, WhatIf.Line line, List<Wish> wishes) {
		List<Wish> others = wishes.stream().filter((wish) -> !wish.equals(line.wish())).toList();
		return new AssumedLine(line, line.wish().kind().name().toLowerCase(Locale.ROOT),
				WhatIfForm.written(line.wish()), WhatIfForm.address(event, others));
	}

	private static Option option(DutyStanding duty) {
		return new Option(duty.number(), duty.title());
	}

}
