package vn.hiepdong.duty.directive.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.directive.DirectiveList;
import vn.hiepdong.duty.directive.DirectiveShow;
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.unit.UnitOptions;
import vn.hiepdong.unit.UnitTree;

/**
 * The page of an event's directives, with the form for another one where its reader may
 * give directives.
 */
@Component
@RequiredArgsConstructor
class DirectiveListPage {

	private final Directives directives;

	private final MessageSource messages;

	private final Clock clock;

	String show(String event, DirectiveQuery query, Actor me, Model model) {
		DirectiveList list = this.directives.list(event, query.which(), query.pageable(), me);
		model.addAttribute("event", list.event());
		model.addAttribute("page", list.page());
		model.addAttribute("giver", list.giver());
		model.addAttribute("show", query.which());
		model.addAttribute("shows", DirectiveShow.values());
		if (list.giver()) {
			model.addAttribute("addressees", addressees(list.units()));
		}
		return "directive/list";
	}

	private List<Option> addressees(UnitTree units) {
		Locale locale = LocaleContextHolder.getLocale();
		List<Option> options = new ArrayList<>();
		options.add(
				new Option(DirectiveForm.WHOLE_EVENT, this.messages.getMessage("directive.whole-event", null, locale)));
		options.addAll(UnitOptions.of(units, LocalDate.now(this.clock), List.of(), locale));
		return options;
	}

}
