package vn.hiepdong.delegate;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What personal data is wanted for. Whoever asks for delegates gets the fields named here
 * and no others, and only those that their role may see.
 *
 * @param way how the data leaves the application
 * @param place the page or the document: lower-case letters, digits and hyphens, up to 40
 * characters, for example {@code rooming-list}; people read the message
 * {@code personal.place.rooming-list}
 * @param fields what is wanted beside names
 */
public record Purpose(Way way, String place, Set<PersonalField> fields) {

	/** Somebody or something is to be named, and nothing else of them is wanted. */
	public static final Purpose NAMES = seen("names");

	/**
	 * How personal data leaves the application.
	 */
	public enum Way {

		/** It stood on a page. */
		SEEN,

		/** It was made a sheet to be printed. */
		PRINTED,

		/** It was made a file to be worked with. */
		EXPORTED

	}

	/**
	 * Keeps the fields from being changed.
	 */
	public Purpose {
		fields = Set.copyOf(fields);
	}

	/**
	 * For a page.
	 * @param place the page
	 * @param fields what it shows beside names
	 * @return the purpose
	 */
	public static Purpose seen(String place, PersonalField... fields) {
		return new Purpose(Way.SEEN, place, Set.of(fields));
	}

	/**
	 * For a sheet, such as a PDF.
	 * @param place the document
	 * @param fields what it shows beside names
	 * @return the purpose
	 */
	public static Purpose printed(String place, PersonalField... fields) {
		return new Purpose(Way.PRINTED, place, Set.of(fields));
	}

	/**
	 * For a file, such as a workbook.
	 * @param place the document
	 * @param fields what it holds beside names
	 * @return the purpose
	 */
	public static Purpose exported(String place, PersonalField... fields) {
		return new Purpose(Way.EXPORTED, place, Set.of(fields));
	}

	/**
	 * Whether it must be noted who got the data: names on a page are seen by everybody
	 * who works there, whatever else is handed out is noted.
	 * @return {@code false} for names on a page
	 */
	public boolean noted() {
		return this.way != Way.SEEN || !this.fields.isEmpty();
	}

	/** The same with the fields alone that a person may see. */
	Purpose within(Set<PersonalField> allowed) {
		return new Purpose(this.way, this.place,
				this.fields.stream().filter(allowed::contains).collect(Collectors.toSet()));
	}

	/** The same with the fields alone of which delegates have a value. */
	Purpose of(Collection<DelegateView> delegates) {
		return within(this.fields.stream()
			.filter((field) -> delegates.stream().anyMatch((each) -> each.has(field)))
			.collect(Collectors.toSet()));
	}

}
