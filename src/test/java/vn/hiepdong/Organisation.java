package vn.hiepdong;

import java.util.stream.Stream;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

import vn.hiepdong.account.AccountPlan;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitPlan;
import vn.hiepdong.unit.Units;

/**
 * The units and people of a small city police, for tests that roll back.
 */
@TestComponent
public class Organisation {

	/** The password of everybody. */
	public static final String PASSWORD = "a long enough password";

	private final Units units;

	private final Accounts accounts;

	private final UserDetailsService signIn;

	Organisation(Units units, Accounts accounts, UserDetailsService signIn) {
		this.units = units;
		this.accounts = accounts;
		this.signIn = signIn;
	}

	/**
	 * Founds a city police {@code t-catp} with the wards {@code t-quan-toan},
	 * {@code t-thuong-ly} and {@code t-vinh-niem}.
	 */
	public void found() {
		SignedInAs.run(Role.ADMIN, () -> {
			this.units.create(new UnitPlan("t-catp", null, "CITY_POLICE", "Công an thành phố", "CATP", "City Police"));
			Stream.of("quan-toan", "thuong-ly", "vinh-niem")
				.forEach((ward) -> this.units
					.create(new UnitPlan("t-" + ward, "t-catp", "WARD_POLICE", "Phường " + ward, ward, ward)));
		});
	}

	/**
	 * Somebody of a role, with an account.
	 * @param username the user name
	 * @param role the role
	 * @return the person
	 */
	public Actor person(String username, Role role) {
		SignedInAs.run(Role.ADMIN, () -> this.accounts
			.create(new AccountPlan(username, "Ông " + username, null, role, "t-catp", true), PASSWORD));
		return this.accounts.actor(username).orElseThrow();
	}

	/**
	 * What a browser session of a person holds.
	 * @param person the person
	 * @return the principal
	 */
	public UserDetails session(Actor person) {
		return this.signIn.loadUserByUsername(person.username());
	}

	/**
	 * The key of a unit.
	 * @param code its code
	 * @return the key
	 */
	public UnitId unit(String code) {
		return this.units.tree().byCode(code).orElseThrow().id();
	}

}
