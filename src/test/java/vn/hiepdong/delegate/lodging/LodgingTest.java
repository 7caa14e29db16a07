package vn.hiepdong.delegate.lodging;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.Organisation;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegatePlans;
import vn.hiepdong.delegate.Delegates;

/**
 * What every test of lodging needs: a hotel with the double rooms 101 and 102 and the
 * single room 201, and two delegations that sleep there.
 */
@WholeApplication
@Transactional
abstract class LodgingTest {

	static final String EVENT = LodgingWorld.EVENT;

	@Autowired
	LodgingWorld world;

	@Autowired
	Organisation organisation;

	@Autowired
	Hotels hotels;

	@Autowired
	Rooming rooming;

	@Autowired
	Delegates delegates;

	Actor coordinator;

	@BeforeEach
	void hotel() {
		this.coordinator = this.world.found();
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("t-dieuphoi", "", "ROLE_COORDINATOR"));
		this.world.keep("Phòng đôi", 2, 2, "101", this.coordinator);
		this.world.keep("Phòng đơn", 1, 1, "201", this.coordinator);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	int add(DelegatePlans plan) {
		return this.world.add(plan, this.coordinator);
	}

	void give(int number, String label) {
		this.rooming.give(EVENT, number, this.world.room(label, this.coordinator), LodgingWorld.NIGHT, false,
				this.coordinator);
	}

	List<String> roomsOf(int number) {
		return this.rooming.guest(EVENT, number, this.coordinator)
			.beds()
			.stream()
			.map((bed) -> bed.room().label())
			.toList();
	}

}
