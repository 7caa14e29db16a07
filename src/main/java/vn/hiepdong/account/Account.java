package vn.hiepdong.account;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitId;

@Entity
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Account {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private AccountId id;

	@Version
	private @Nullable Long version;

	private String username;

	private String name;

	private @Nullable String phone;

	@Enumerated(EnumType.STRING)
	private Role role;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "unit_id"))
	private @Nullable UnitId unit;

	private String passwordHash;

	private boolean enabled;

	private Instant createdAt;

	Account(AccountPlan plan, @Nullable UnitId unit, String passwordHash, Instant at) {
		this.id = AccountId.next();
		this.username = plan.username();
		this.passwordHash = passwordHash;
		this.createdAt = at;
		change(plan, unit);
	}

	void change(AccountPlan plan, @Nullable UnitId wantedUnit) {
		if (plan.role() == Role.UNIT_LEADER && wantedUnit == null) {
			throw new Problem.Invalid("unit", "account.problem.unit-needed");
		}
		this.name = VietnameseText.line(plan.name());
		this.phone = plan.phone();
		this.role = plan.role();
		this.unit = wantedUnit;
		this.enabled = plan.enabled();
	}

	void setPassword(String hash) {
		this.passwordHash = hash;
	}

	boolean isAt(long expected) {
		return this.version != null && this.version == expected;
	}

	boolean mayAdministrate() {
		return this.enabled && this.role == Role.ADMIN;
	}

	Actor actor() {
		return new Actor(this.id, this.username, this.name, this.role, this.unit);
	}

	AccountView view() {
		return new AccountView(this.id, this.username, this.name, this.phone, this.role, this.unit, this.enabled,
				this.createdAt, (this.version != null) ? this.version : 0);
	}

}
