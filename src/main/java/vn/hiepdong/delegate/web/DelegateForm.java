package vn.hiepdong.delegate.web;

import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegatePlan;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.platform.web.FormVersion;

/**
 * A delegate as a coordinator types them, see {@link DelegatePlan}.
 *
 * @param rank the name of a {@link Rank}, or empty for a civilian
 * @param phone as people write phones, or empty
 * @param head {@code true}, or absent
 * @param version the version that the form was made from; empty for a new delegate
 */
record DelegateForm(
		@NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.too-long}") String fullName,
		@Nullable String rank, @Nullable @Size(max = 160, message = "{form.too-long}") String position,
		@Nullable @Size(max = 200, message = "{form.too-long}") String agency,
		@NotBlank(message = "{form.required}") String delegation,
		@Nullable @Pattern(regexp = VietnamesePhone.TYPED, message = "{form.phone}") String phone,
		@Nullable String head, @Nullable String version) {

	static DelegateForm empty(String delegation) {
		return new DelegateForm("", "", "", "", delegation, "", null, "");
	}

	static DelegateForm of(DelegateView delegate) {
		Rank rank = delegate.rank();
		return new DelegateForm(delegate.fullName(), (rank == null) ? "" : rank.name(), delegate.position(),
				delegate.agency(), delegate.delegation(), new Fmt().phone(delegate.phone()),
				delegate.head() ? "true" : null, Long.toString(delegate.version()));
	}

	DelegatePlan plan() {
		return new DelegatePlan(this.delegation, this.fullName, chosenRank(), text(this.position), text(this.agency),
				this.phone, "true".equals(this.head));
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

	private @Nullable Rank chosenRank() {
		return Stream.of(Rank.values()).filter((each) -> each.name().equals(this.rank)).findFirst().orElse(null);
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed;
	}

}
