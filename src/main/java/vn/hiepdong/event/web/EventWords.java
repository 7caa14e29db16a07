package vn.hiepdong.event.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitTree;

/**
 * What the form of an event sends, as people read it.
 */
@Component
@RequiredArgsConstructor
class EventWords {

	private final MessageSource messages;

	/** The fields by the key of their label, in the order of the page. */
	Map<String, String> of(EventForm form, UnitTree units, Locale locale) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("event.name", form.name());
		words.put("event.name-en", form.nameEn());
		words.put("event.organiser", form.organiser());
		words.put("event.host-unit", unit(form.hostUnit(), units, locale));
		words.put("event.expected-delegates", form.expectedDelegates());
		words.put("event.phase.BEFORE", phase(form.beforeStartsAt(), form.beforeEndsAt(), locale));
		words.put("event.phase.DURING", phase(form.duringStartsAt(), form.duringEndsAt(), locale));
		words.put("event.phase.AFTER", phase(form.afterStartsAt(), form.afterEndsAt(), locale));
		words.put("event.host-wards",
				form.hostWards().stream().map((ward) -> unit(ward, units, locale)).collect(Collectors.joining("\n")));
		words.put("event.key-times", KeyTimeLines.tidy(form.keyTimes()));
		words.put("event.places", PlaceLines.tidy(form.places(), units));
		return words;
	}

	private String phase(String from, String to, Locale locale) {
		return this.messages.getMessage("event.from-to", new Object[] { time(from), time(to) }, locale);
	}

	/** What is no time stays as it was typed. */
	private static String time(String typed) {
		return TypedTime.parse(typed).map(TypedTime::show).orElse(typed);
	}

	/** What is no unit stays as it was sent. */
	private static String unit(String code, UnitTree units, Locale locale) {
		return units.byCode(code).map((unit) -> unit.name(locale)).orElse(code);
	}

}
