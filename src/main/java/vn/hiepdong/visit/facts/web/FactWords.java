package vn.hiepdong.visit.facts.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * What the forms of the facts send, as people read it: each field by the key of its
 * label, in the order of the page.
 */
@Component
@RequiredArgsConstructor
class FactWords {

	private final MessageSource messages;

	private final Fmt fmt;

	Map<String, String> of(FrameForm form) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("visit.frame.gathering", form.gathering());
		words.put("visit.frame.starts-at", time(form.startsAt()));
		words.put("visit.frame.ends-at", time(form.endsAt()));
		words.put("visit.frame.runs", form.runs());
		words.put("visit.frame.usual", form.usualMinutes());
		return words;
	}

	Map<String, String> of(OpeningForm form, Locale locale) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("visit.opening.place", form.place());
		words.put("visit.opening.opens-at", time(form.opensAt()));
		words.put("visit.opening.closes-at", time(form.closesAt()));
		words.put("visit.opening.visit-minutes", form.visitMinutes());
		words.put("visit.opening.slot-minutes", form.slotMinutes());
		words.put("visit.opening.capacity", form.capacity());
		words.put("visit.opening.closed", ticked(form.closed(), locale));
		return words;
	}

	Map<String, String> of(VehicleForm form, Locale locale) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("visit.vehicle.plate", form.plate());
		words.put("visit.vehicle.name", form.name());
		words.put("visit.vehicle.seats", form.seats());
		words.put("visit.vehicle.driver", form.driver());
		words.put("visit.vehicle.phone", VietnamesePhone.parse(form.phone()).map(this.fmt::phone).orElse(form.phone()));
		words.put("visit.vehicle.out", ticked(form.out(), locale));
		return words;
	}

	Map<String, String> of(TravelForm form) {
		return Map.of("visit.travel.minutes", form.minutes());
	}

	Map<String, String> of(WishForm form, UnitTree units) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("visit.wish.number", form.wards());
		words.put("visit.wish.among",
				form.among()
					.stream()
					.map((code) -> units.byCode(code).map(UnitView::shortName).orElse(code))
					.sorted()
					.collect(Collectors.joining(", ")));
		return words;
	}

	private String ticked(@Nullable String sent, Locale locale) {
		return this.messages.getMessage("true".equals(sent) ? "visit.form.yes" : "visit.form.no", null, locale);
	}

	/** What is no time stays as it was typed. */
	private static String time(String typed) {
		return TypedTime.parse(typed).map(TypedTime::show).orElse(typed);
	}

}
