package vn.hiepdong.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.AccountPlan;
import vn.hiepdong.account.AccountView;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.unit.UnitTree;

/**
 * An account as an administrator types it. Texts come in the normal form in which they
 * are counted.
 *
 * @param username see {@link AccountPlan}
 * @param name see {@link AccountPlan}
 * @param phone as people write phones, or empty
 * @param role the name of a {@link Role}
 * @param unit the code of a unit, or empty
 * @param enabled {@code true}, or absent for an account that may not sign in
 * @param password the first password; not used when an account is changed
 * @param version the version that the form was made from; empty for a new account
 */
record AccountForm(
		@NotBlank(message = "{form.required}") @Pattern(regexp = USERNAME,
				message = "{account.form.username.shape}") @Pattern(regexp = NOT_RESERVED,
						message = "{account.form.username.reserved}") String username,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 120, message = "{form.too-long}") String name,
		@Pattern(regexp = VietnamesePhone.TYPED, message = "{form.phone}") String phone,
		@Pattern(regexp = "DIRECTOR|COORDINATOR|UNIT_LEADER|LIAISON|ADMIN", message = "{form.required}") String role,
		String unit, @Nullable String enabled, @Nullable String password, @Nullable String version) {

	/** Empty too, lest an empty field be told twice what is wrong. */
	static final String USERNAME = "|(?=.{3,40}$)[a-z0-9]++([._-][a-z0-9]++)*+";

	/** {@code /admin/accounts/new} is a page. */
	static final String NOT_RESERVED = "(?!new$).*";

	AccountForm {
		username = VietnameseText.line(username);
		name = VietnameseText.line(name);
		phone = VietnameseText.line(phone);
		role = VietnameseText.line(role);
		unit = VietnameseText.line(unit);
	}

	static AccountForm empty() {
		return new AccountForm("", "", "", "", "", "true", "", "");
	}

	static AccountForm of(AccountView account, UnitTree units) {
		String unit = (account.unit() == null) ? "" : units.get(account.unit()).code();
		return new AccountForm(account.username(), account.name(), (account.phone() == null) ? "" : account.phone(),
				account.role().name(), unit, account.enabled() ? "true" : null, "", Long.toString(account.version()));
	}

	AccountPlan plan() {
		return new AccountPlan(this.username, this.name, VietnamesePhone.parse(this.phone).orElse(null),
				Role.valueOf(this.role), this.unit.isEmpty() ? null : this.unit, "true".equals(this.enabled));
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
