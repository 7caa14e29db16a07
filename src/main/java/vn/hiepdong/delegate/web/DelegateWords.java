package vn.hiepdong.delegate.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.delegate.TravelMode;
import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.platform.web.Option;

/**
 * What forms send, as people read it.
 */
@Component
@RequiredArgsConstructor
class DelegateWords {

	private final MessageSource messages;

	private final Fmt fmt;

	List<Option> ranks(Locale locale) {
		return options("delegate.rank.", Rank.values(), locale);
	}

	List<Option> categories(Locale locale) {
		return options("delegate.category.", Category.values(), locale);
	}

	List<Option> modes(Locale locale) {
		return options("delegate.travel.", TravelMode.values(), locale);
	}

	List<Option> genders(Locale locale) {
		return options("delegate.gender.", Gender.values(), locale);
	}

	List<Option> diets(Locale locale) {
		return options("delegate.diet.", Diet.values(), locale);
	}

	/** The fields of a delegate by the key of their label, in the order of the page. */
	Map<String, String> of(DelegateForm form, List<Option> delegations, Locale locale) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("delegate.full-name", form.fullName());
		words.put("delegate.delegation", label(delegations, form.delegation()));
		words.put("delegate.rank",
				form.rank().isEmpty() ? text("delegate.rank.none", locale) : label(ranks(locale), form.rank()));
		words.put("delegate.position", form.position());
		words.put("delegate.agency", form.agency());
		words.put("delegate.phone", VietnamesePhone.parse(form.phone()).map(this.fmt::phone).orElse(form.phone()));
		words.put("delegate.head", text(form.leads() ? "delegate.head.yes" : "delegate.head.no", locale));
		words.put("delegate.gender",
				form.gender().isEmpty() ? text("delegate.gender.none", locale) : label(genders(locale), form.gender()));
		words.put("delegate.diet", label(diets(locale), form.diet()));
		words.put("delegate.diet-note", form.dietNote());
		words.put("delegate.identity-number", form.identityNumber());
		return words;
	}

	/** The fields of a delegation by the key of their label, in the order of the page. */
	Map<String, String> of(DelegationForm form, List<Option> liaisons, Locale locale) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("delegate.delegation.name", form.name());
		words.put("delegate.category", label(categories(locale), form.category()));
		words.put("delegate.liaison",
				form.liaison().isEmpty() ? text("delegate.liaison.none", locale) : label(liaisons, form.liaison()));
		words.put("delegate.arrival", words(form.arrival(), locale));
		words.put("delegate.departure", words(form.departure(), locale));
		return words;
	}

	private String words(TypedTravel travel, Locale locale) {
		return Stream.of(label(modes(locale), travel.mode()), travel.number(), travel.place(), travel.at())
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private List<Option> options(String prefix, Enum<?>[] values, Locale locale) {
		return Stream.of(values).map((each) -> new Option(each.name(), text(prefix + each, locale))).toList();
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	/** What is not offered stays as it was sent. */
	private static String label(List<Option> options, String value) {
		return options.stream()
			.filter((each) -> each.value().equals(value))
			.map(Option::label)
			.findFirst()
			.orElse(value);
	}

}
