package vn.hiepdong.delegate.web;

import java.util.Collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegationPlan;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.platform.web.FormVersion;

/**
 * A delegation as a coordinator types it, see {@link DelegationPlan}.
 *
 * @param category the name of a {@link Category}
 * @param liaison the user name of a liaison, or empty
 * @param version the version that the form was made from; empty for a new delegation
 */
record DelegationForm(
		@Nullable @Size(max = 60, message = "{form.too-long}") @Pattern(regexp = "([a-z0-9]++(-[a-z0-9]++)*+)?",
				message = "{delegate.form.code.shape}") String code,
		@NotBlank(message = "{form.required}") @Size(max = 200, message = "{form.too-long}") String name,
		@NotNull(message = "{form.required}") @Pattern(
				regexp = "CENTRAL|MINISTRY|MINISTRY_DEPARTMENT|CITY|PROVINCIAL_POLICE|LOCAL_AUTHORITY",
				message = "{form.required}") String category,
		@Nullable String liaison, @Nullable String version) {

	static DelegationForm empty() {
		return new DelegationForm("", "", "", "", "");
	}

	static DelegationForm of(DelegationView delegation, Collection<Actor> liaisons) {
		String username = liaisons.stream()
			.filter((each) -> each.id().equals(delegation.liaison()))
			.map(Actor::username)
			.findFirst()
			.orElse("");
		return new DelegationForm(delegation.code(), delegation.name(), delegation.category().name(), username,
				Long.toString(delegation.version()));
	}

	DelegationPlan plan() {
		return new DelegationPlan(this.code, Category.valueOf(this.category), this.name, this.liaison);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
