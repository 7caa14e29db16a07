package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnamesePhone;

/**
 * What a coordinator wants a delegate to be.
 *
 * @param delegation the code of the delegation
 * @param fullName family, middle, given name, 1 to 120 characters
 * @param rank the rank, or {@code null} for a civilian
 * @param position up to 160 characters, possibly empty
 * @param agency up to 200 characters, possibly empty
 * @param phone as people write phones, or {@code null}
 * @param head whether the delegate leads the delegation
 * @param particulars what hosts must know to lodge and feed the delegate
 */
public record DelegatePlan(String delegation, String fullName, @Nullable Rank rank, String position, String agency,
		@Nullable String phone, boolean head, Particulars particulars) {

	/**
	 * The plan as it is kept: texts and phone in their normal form.
	 * @return the plan
	 * @throws Problem.Invalid if a text is missing or too long, or the phone or the
	 * identity card has no such number
	 */
	public DelegatePlan normal() {
		this.particulars.check();
		return new DelegatePlan(this.delegation, Texts.required("fullName", this.fullName, 120), this.rank,
				Texts.line("position", this.position, 160), Texts.line("agency", this.agency, 200), normalPhone(),
				this.head, this.particulars);
	}

	private @Nullable String normalPhone() {
		if (this.phone == null || this.phone.isBlank()) {
			return null;
		}
		return VietnamesePhone.parse(this.phone).orElseThrow(() -> new Problem.Invalid("phone", "form.phone"));
	}

	DelegatePlan withHead(boolean leads) {
		return new DelegatePlan(this.delegation, this.fullName, this.rank, this.position, this.agency, this.phone,
				leads, this.particulars);
	}

}
