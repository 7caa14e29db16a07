package vn.hiepdong.delegate.web;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegatePlan;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Particulars;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormVersion;

/**
 * A delegate as a coordinator types them, see {@link DelegatePlan}. Texts come in the
 * normal form in which they are counted.
 *
 * @param clientId made with the form; of use for a new delegate only
 * @param version the version that the form was made from; empty for a new delegate
 * @param rank the name of a {@link Rank}, or empty for a civilian
 * @param phone as people write phones, or empty
 * @param head {@code true}, or absent
 * @param gender the name of a {@link Gender}, or empty where nobody said
 * @param diet the name of a {@link Diet}; empty is the regular one
 * @param identityNumber 9 or 12 digits, or empty
 */
record DelegateForm(@Nullable String clientId, @Nullable String version,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 120, message = "{form.too-long}") String fullName,
		String rank, @CodePointLength(max = 160, message = "{form.too-long}") String position,
		@CodePointLength(max = 200, message = "{form.too-long}") String agency,
		@NotBlank(message = "{form.required}") String delegation,
		@Pattern(regexp = VietnamesePhone.TYPED, message = "{form.phone}") String phone, @Nullable String head,
		String gender, String diet, @CodePointLength(max = 200, message = "{form.too-long}") String dietNote,
		@Pattern(regexp = "(\\d{9}|\\d{12})?", message = "{delegate.form.identity-number}") String identityNumber) {

	DelegateForm {
		clientId = ClientId.read(clientId);
		fullName = VietnameseText.line(fullName);
		rank = VietnameseText.line(rank);
		position = VietnameseText.line(position);
		agency = VietnameseText.line(agency);
		delegation = VietnameseText.line(delegation);
		phone = VietnameseText.line(phone);
		gender = VietnameseText.line(gender);
		diet = VietnameseText.line(diet);
		dietNote = VietnameseText.line(dietNote);
		identityNumber = VietnameseText.line(identityNumber).replace(" ", "");
	}

	static DelegateForm empty(String delegation) {
		return new DelegateForm(null, null, "", "", "", "", delegation, "", null, "", Diet.REGULAR.name(), "", "");
	}

	static DelegateForm of(DelegateView delegate, String phone) {
		return of(delegate.plan(), Long.toString(delegate.version()), phone);
	}

	static DelegateForm of(DelegatePlan delegate, @Nullable String version, String phone) {
		Rank rank = delegate.rank();
		Particulars particulars = delegate.particulars();
		return new DelegateForm(null, version, delegate.fullName(), (rank == null) ? "" : rank.name(),
				delegate.position(), delegate.agency(), delegate.delegation(), phone, delegate.head() ? "true" : null,
				(particulars.gender() == null) ? "" : particulars.gender().name(), particulars.diet().name(),
				particulars.dietNote(), (particulars.identityNumber() == null) ? "" : particulars.identityNumber());
	}

	DelegatePlan plan() {
		return new DelegatePlan(this.delegation, this.fullName, chosenRank(), this.position, this.agency, this.phone,
				leads(), particulars());
	}

	private Particulars particulars() {
		return new Particulars(this.gender.isEmpty() ? null : choice("gender", Gender.values(), this.gender),
				this.diet.isEmpty() ? Diet.REGULAR : choice("diet", Diet.values(), this.diet), this.dietNote,
				this.identityNumber);
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

	boolean leads() {
		return "true".equals(this.head);
	}

	private @Nullable Rank chosenRank() {
		if (this.rank.isEmpty()) {
			return null;
		}
		return choice("rank", Rank.values(), this.rank);
	}

	private static <E extends Enum<E>> E choice(String field, E[] values, String typed) {
		return Stream.of(values)
			.filter((each) -> each.name().equals(typed))
			.findFirst()
			.orElseThrow(() -> new Problem.Invalid(field, "delegate.problem.choice-unknown"));
	}

}
