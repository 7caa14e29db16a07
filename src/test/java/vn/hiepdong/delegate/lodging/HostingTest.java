package vn.hiepdong.delegate.lodging;

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
 * What every test of where delegates sleep, eat and sit needs: the conference of
 * {@link LodgingWorld}, and a coordinator who is signed in.
 */
@WholeApplication
@Transactional
public abstract class HostingTest {

	protected static final String EVENT = LodgingWorld.EVENT;

	@Autowired
	protected LodgingWorld world;

	@Autowired
	protected Organisation organisation;

	@Autowired
	protected Delegates delegates;

	protected Actor coordinator;

	@BeforeEach
	void conference() {
		this.coordinator = this.world.found();
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("t-dieuphoi", "", "ROLE_COORDINATOR"));
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	protected int add(DelegatePlans plan) {
		return this.world.add(plan, this.coordinator);
	}

}
