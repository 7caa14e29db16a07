package vn.hiepdong.readiness.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.web.Option;
import vn.hiepdong.readiness.ReadinessView;
import vn.hiepdong.readiness.Trouble;
import vn.hiepdong.readiness.snapshot.Snapshots;
import vn.hiepdong.unit.UnitOptions;
import vn.hiepdong.unit.Units;

/**
 * The director's page: the view that serves everybody, and over it the form of a
 * directive at the place where its reader wants to give one.
 */
@Component
@RequiredArgsConstructor
class ReadinessPage {

	/** The place of the form for whoever wants to say something to all. */
	static final String TOP = "top";

	private final Snapshots snapshots;

	private final Units units;

	private final MessageSource messages;

	String show(ReadinessView readiness, Model model) {
		model.addAttribute("event", readiness.event());
		model.addAttribute("readiness", readiness);
		model.addAttribute("trend", this.snapshots.trend(readiness.event()));
		model.addAttribute("duties", DutyLinks.of(readiness.event().code()));
		return "readiness/page";
	}

	/** The form stands where it was asked for, or on top where that place is gone. */
	String withForm(ReadinessView readiness, WordForm form, Model model) {
		model.addAttribute("slot", slots(readiness).anyMatch((each) -> each.equals(form.at())) ? form.at() : TOP);
		model.addAttribute("addressees", addressees(readiness, form));
		return show(readiness, model);
	}

	private static Stream<String> slots(ReadinessView readiness) {
		return Stream
			.of(readiness.worst().stream().filter(Trouble::directable).map((each) -> each.duty().number()),
					readiness.pending().obstacles().some().stream().map((each) -> each.duty() + "-" + each.number()),
					readiness.pending().returned().stream().map((each) -> each.duty().number() + "-again"))
			.flatMap((each) -> each);
	}

	private List<Option> addressees(ReadinessView readiness, WordForm form) {
		Locale locale = LocaleContextHolder.getLocale();
		List<Option> options = new ArrayList<>();
		if (form.onDuty()) {
			options.add(new Option(form.addressee(), word("readiness.word.duty", locale, form.addressee())));
		}
		options.add(new Option(WordForm.WHOLE_EVENT, word("directive.whole-event", locale)));
		options.addAll(UnitOptions.of(this.units.tree(), LocalDate.ofInstant(readiness.at(), TypedTime.ZONE), List.of(),
				locale));
		return options;
	}

	private String word(String key, Locale locale, Object... args) {
		return this.messages.getMessage(key, args, locale);
	}

}
