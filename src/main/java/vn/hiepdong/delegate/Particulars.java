package vn.hiepdong.delegate;

import java.util.Set;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What hosts must know of a delegate to lodge and feed them.
 *
 * @param gender for rooms that two share, or {@code null} where nobody said
 * @param diet what the delegate eats
 * @param dietNote what else the kitchen must know, up to 200 characters, possibly empty
 * @param identityNumber of the identity card, 9 or 12 digits, for the registration at the
 * hotel; {@code null} where nobody said or the reader need not know
 */
@Embeddable
public record Particulars(@Enumerated(EnumType.STRING) @Nullable Gender gender, @Enumerated(EnumType.STRING) Diet diet,
		String dietNote, @Nullable String identityNumber) {

	/** Nobody said anything. */
	public static final Particulars NONE = new Particulars(null, Diet.REGULAR, "", null);

	/**
	 * Puts the texts into their normal form; an identity number loses its blanks.
	 */
	public Particulars {
		dietNote = VietnameseText.line(dietNote);
		String digits = VietnameseText.line(identityNumber).replace(" ", "");
		identityNumber = digits.isEmpty() ? null : digits;
	}

	void check() {
		Texts.line("dietNote", this.dietNote, 200);
		if (this.diet == Diet.SPECIAL && this.dietNote.isEmpty()) {
			throw new Problem.Invalid("dietNote", "delegate.problem.diet-note");
		}
		if (this.identityNumber != null && !this.identityNumber.matches("\\d{9}|\\d{12}")) {
			throw new Problem.Invalid("identityNumber", "delegate.form.identity-number");
		}
	}

	Particulars limitedTo(Set<PersonalField> fields) {
		return new Particulars(this.gender, this.diet, fields.contains(PersonalField.DIET_NOTE) ? this.dietNote : "",
				fields.contains(PersonalField.IDENTITY_NUMBER) ? this.identityNumber : null);
	}

}
