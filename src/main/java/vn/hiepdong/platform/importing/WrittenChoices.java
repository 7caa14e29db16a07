package vn.hiepdong.platform.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Finds one of some values by its label in either language, by the abbreviation that the
 * label gives in brackets, or by the first words of the label.
 *
 * @param <E> the values
 */
public final class WrittenChoices<E extends Enum<E>> {

	private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

	private final Map<String, E> byLabel = new HashMap<>();

	/**
	 * Gets ready to find the values of a type.
	 * @param type the type
	 * @param labels how the keys of their labels begin
	 * @param messages knows the labels
	 */
	public WrittenChoices(Class<E> type, String labels, MessageSource messages) {
		for (E value : type.getEnumConstants()) {
			this.byLabel.put(VietnameseText.words(value.name()), value);
			for (Locale language : LANGUAGES) {
				String label = messages.getMessage(labels + value.name(), null, language);
				this.byLabel.put(VietnameseText.words(label), value);
				for (String part : label.split("[(),]")) {
					this.byLabel.putIfAbsent(VietnameseText.words(part), value);
				}
			}
		}
	}

	/**
	 * Finds the value that a text names.
	 * @param written the text
	 * @return the value, or nothing where the text names none or might name several
	 */
	public Optional<E> find(String written) {
		String words = VietnameseText.words(written);
		E exact = this.byLabel.get(words);
		if (exact != null || words.isEmpty()) {
			return Optional.ofNullable(exact);
		}
		List<E> begun = this.byLabel.entrySet()
			.stream()
			.filter((label) -> label.getKey().startsWith(words + " "))
			.map(Map.Entry::getValue)
			.distinct()
			.toList();
		return (begun.size() == 1) ? Optional.of(begun.get(0)) : Optional.empty();
	}

}
