package vn.hiepdong.delegate;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A delegate as pages and other rooms see them.
 *
 * @param id the key
 * @param number the number within the event, from 1
 * @param fullName family, middle, given name
 * @param rank the rank, or {@code null} for a civilian
 * @param position the position, possibly empty
 * @param agency the agency, possibly empty
 * @param phone ten digits, eleven for some landlines; {@code null} where nobody said or
 * it was not asked for
 * @param head whether the delegate leads the delegation
 * @param delegation the code of the delegation
 * @param delegationName the name of the delegation
 * @param category where the delegation comes from
 * @param particulars what hosts must know; without the identity number and the diet note
 * where they were not asked for or the reader need not know them
 * @param cancelled why the delegate will not come, or {@code null} for one who comes
 * @param version the version that a form was made from
 */
public record DelegateView(DelegateId id, int number, String fullName, @Nullable Rank rank, String position,
		String agency, @Nullable String phone, boolean head, String delegation, String delegationName,
		Category category, Particulars particulars, @Nullable String cancelled, long version) {

	/** The same with what was asked for alone. */
	DelegateView limitedTo(Set<PersonalField> fields) {
		return new DelegateView(this.id, this.number, this.fullName, this.rank, this.position, this.agency,
				fields.contains(PersonalField.PHONE) ? this.phone : null, this.head, this.delegation,
				this.delegationName, this.category, this.particulars.limitedTo(fields), this.cancelled, this.version);
	}

	boolean has(PersonalField field) {
		return switch (field) {
			case PHONE -> this.phone != null;
			case IDENTITY_NUMBER -> this.particulars.identityNumber() != null;
			case DIET_NOTE -> !this.particulars.dietNote().isEmpty();
		};
	}

	/**
	 * What would have to be wanted for the delegate to stay as it is.
	 * @return a plan whose texts are in their normal form
	 */
	public DelegatePlan plan() {
		return new DelegatePlan(this.delegation, this.fullName, this.rank, this.position, this.agency, this.phone,
				this.head, this.particulars);
	}

	/**
	 * The number as people read it.
	 * @return for example {@code ĐB-001}
	 */
	public String label() {
		return labelOf(this.number);
	}

	/**
	 * The number as it stands in addresses.
	 * @return at least three digits, for example {@code 001}
	 */
	public String path() {
		return pathOf(this.number);
	}

	/**
	 * A number as it stands in addresses.
	 * @param number the number
	 * @return at least three digits, for example {@code 001}
	 */
	public static String pathOf(int number) {
		return String.format("%03d", number);
	}

	/**
	 * A number as people read it.
	 * @param number the number
	 * @return for example {@code ĐB-001}
	 */
	public static String labelOf(int number) {
		return String.format("ĐB-%03d", number);
	}

}
