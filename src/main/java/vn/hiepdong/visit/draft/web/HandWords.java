package vn.hiepdong.visit.draft.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.web.Option;

/**
 * What the forms of changes by hand send, as people read it: each field by the key of its
 * label.
 */
@Component
@RequiredArgsConstructor
class HandWords {

	private final MessageSource messages;

	Map<String, String> of(HandForm form, List<Option> tours, Locale locale) {
		Map<String, String> words = new LinkedHashMap<>();
		if (form instanceof SeatForm seat) {
			words.put("visit.tour", tour(seat.tour(), tours));
			words.put("visit.pin", pinned(seat.pinned(), locale));
		}
		if (form instanceof HaltForm halt) {
			words.put("visit.hand.start", halt.start().isEmpty() ? text("visit.hand.pass-by", locale)
					: TypedTime.parse(halt.start()).map(TypedTime::show).orElse(halt.start()));
			words.put("visit.pin", pinned(halt.pinned(), locale));
		}
		return words;
	}

	/** What is not offered stays as it was sent. */
	private static String tour(String key, List<Option> tours) {
		return tours.stream().filter((each) -> each.value().equals(key)).map(Option::label).findFirst().orElse(key);
	}

	private String pinned(@Nullable String sent, Locale locale) {
		return text("true".equals(sent) ? "visit.form.yes" : "visit.form.no", locale);
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
