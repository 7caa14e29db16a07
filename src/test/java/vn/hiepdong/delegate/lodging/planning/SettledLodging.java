package vn.hiepdong.delegate.lodging.planning;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegatePlans;
import vn.hiepdong.delegate.lodging.Guest;
import vn.hiepdong.delegate.lodging.LodgingWorld;
import vn.hiepdong.delegate.lodging.Rooming;
import vn.hiepdong.platform.database.InSchema;

/**
 * A hotel and delegations that are committed, for tests of what happens at the same time
 * or in the background. Every test adds delegates of its own and frees their beds.
 */
@InSchema("lodging")
@WholeApplication
abstract class SettledLodging {

	static final String EVENT = LodgingWorld.EVENT;

	@Autowired
	LodgingWorld world;

	@Autowired
	Accounts accounts;

	@Autowired
	Rooming rooming;

	Actor coordinator;

	@BeforeEach
	void hotel() {
		this.coordinator = this.accounts.actor("t-dieuphoi").orElseGet(() -> {
			Actor first = this.world.found();
			this.world.keep("Phòng đơn", 1, 2, "201", first);
			this.world.keep("Phòng đôi", 2, 2, "101", first);
			return first;
		});
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("t-dieuphoi", "", "ROLE_COORDINATOR"));
	}

	@AfterEach
	void everybodyMovesOut() {
		this.rooming.lists(EVENT, this.coordinator)
			.stream()
			.flatMap((list) -> list.guests().stream())
			.filter((guest) -> !guest.beds().isEmpty())
			.map(Guest::number)
			.forEach((number) -> this.rooming.free(EVENT, number, this.coordinator));
		SecurityContextHolder.clearContext();
	}

	int add(DelegatePlans plan) {
		return this.world.add(plan, this.coordinator);
	}

	void give(int number, String label, boolean pinned) {
		this.rooming.give(EVENT, number, this.world.room(label, this.coordinator), LodgingWorld.NIGHT, pinned,
				this.coordinator);
	}

	String roomOf(int number) {
		return this.rooming.guest(EVENT, number, this.coordinator)
			.beds()
			.stream()
			.map((bed) -> bed.room().label())
			.findFirst()
			.orElse("none");
	}

}
