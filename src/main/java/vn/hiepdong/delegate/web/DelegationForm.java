package vn.hiepdong.delegate.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegationPlan;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormVersion;

/**
 * A delegation as a coordinator types it, see {@link DelegationPlan}. Texts come in the
 * normal form in which they are counted.
 *
 * @param clientId made with the form; of use for a new delegation only
 * @param version the version that the form was made from; empty for a new delegation
 * @param category the name of a {@link Category}
 * @param liaison the user name of a liaison, or empty
 */
record DelegationForm(@Nullable String clientId, @Nullable String version,
		@CodePointLength(max = 60, message = "{form.too-long}") @Pattern(regexp = "([a-z0-9]++(-[a-z0-9]++)*+)?",
				message = "{delegate.form.code.shape}") String code,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 200, message = "{form.too-long}") String name,
		@Pattern(regexp = "CENTRAL|MINISTRY|MINISTRY_DEPARTMENT|CITY|PROVINCIAL_POLICE|LOCAL_AUTHORITY",
				message = "{form.required}") String category,
		String liaison) {

	DelegationForm {
		clientId = ClientId.read(clientId);
		code = VietnameseText.line(code);
		name = VietnameseText.line(name);
		category = VietnameseText.line(category);
		liaison = VietnameseText.line(liaison);
	}

	static DelegationForm empty() {
		return new DelegationForm(null, null, "", "", "", "");
	}

	static DelegationForm of(DelegationView delegation, String liaison) {
		return new DelegationForm(null, Long.toString(delegation.version()), delegation.code(), delegation.name(),
				delegation.category().name(), liaison);
	}

	DelegationPlan plan() {
		return new DelegationPlan(this.code, Category.valueOf(this.category), this.name, this.liaison);
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
