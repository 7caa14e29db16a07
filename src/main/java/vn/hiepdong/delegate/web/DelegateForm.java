package vn.hiepdong.delegate.web;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegatePlan;
import vn.hiepdong.delegate.DelegateView;
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
 */
record DelegateForm(@Nullable String clientId, @Nullable String version,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 120, message = "{form.too-long}") String fullName,
		String rank, @CodePointLength(max = 160, message = "{form.too-long}") String position,
		@CodePointLength(max = 200, message = "{form.too-long}") String agency,
		@NotBlank(message = "{form.required}") String delegation,
		@Pattern(regexp = VietnamesePhone.TYPED, message = "{form.phone}") String phone, @Nullable String head) {

	DelegateForm {
		clientId = ClientId.read(clientId);
		fullName = VietnameseText.line(fullName);
		rank = VietnameseText.line(rank);
		position = VietnameseText.line(position);
		agency = VietnameseText.line(agency);
		delegation = VietnameseText.line(delegation);
		phone = VietnameseText.line(phone);
	}

	static DelegateForm empty(String delegation) {
		return new DelegateForm(null, null, "", "", "", "", delegation, "", null);
	}

	static DelegateForm of(DelegateView delegate, String phone) {
		Rank rank = delegate.rank();
		return new DelegateForm(null, Long.toString(delegate.version()), delegate.fullName(),
				(rank == null) ? "" : rank.name(), delegate.position(), delegate.agency(), delegate.delegation(), phone,
				delegate.head() ? "true" : null);
	}

	DelegatePlan plan() {
		return new DelegatePlan(this.delegation, this.fullName, chosenRank(), this.position, this.agency, this.phone,
				leads());
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
		return Stream.of(Rank.values())
			.filter((each) -> each.name().equals(this.rank))
			.findFirst()
			.orElseThrow(() -> new Problem.Invalid("rank", "delegate.problem.rank-unknown"));
	}

}
