package vn.hiepdong.delegate.importing;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What somebody means by the name of a delegation: one that is known, or a new one.
 *
 * @param code the code of a known one, or {@code null}
 * @param founded where a new one comes from, or {@code null} for a known one
 */
public record MeantDelegation(@Nullable String code, @Nullable Category founded) {

	private static final String NEW = "+";

	/**
	 * Reads a choice as forms send it and as it is kept.
	 * @param chosen the code of a delegation, or {@code +} and the name of the category
	 * of a new one
	 * @return the choice, or empty where the text is none
	 */
	public static Optional<MeantDelegation> read(String chosen) {
		if (!chosen.startsWith(NEW)) {
			return chosen.isEmpty() ? Optional.empty() : Optional.of(new MeantDelegation(chosen, null));
		}
		return Stream.of(Category.values())
			.filter((category) -> chosen.equals(NEW + category))
			.map((category) -> new MeantDelegation(null, category))
			.findFirst();
	}

	/** Under which sign the meaning of a name is kept. */
	static String sign(String written) {
		return "delegation " + VietnameseText.words(written);
	}

	/** What is kept of the choice. */
	String kept() {
		return (this.founded != null) ? NEW + this.founded : String.valueOf(this.code);
	}

}
