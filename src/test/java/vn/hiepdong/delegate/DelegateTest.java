package vn.hiepdong.delegate;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.Organisation;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;

import static vn.hiepdong.event.EventPlans.conferenceOn;

/**
 * What every test of the service of delegates needs: a conference with two delegations, a
 * coordinator, and the liaison of one of them.
 */
@WholeApplication
@Transactional
abstract class DelegateTest {

	static final String EVENT = "hoi-nghi";

	static final DelegateFilter EVERYBODY = new DelegateFilter("", null, null, false);

	@Autowired
	Delegates delegates;

	@Autowired
	Delegations delegations;

	@Autowired
	Events events;

	@Autowired
	Organisation organisation;

	Actor coordinator;

	Actor liaison;

	@BeforeEach
	void conference() {
		this.organisation.found();
		this.coordinator = this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		this.liaison = this.organisation.person("t-lienlac", Role.LIAISON);
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("t-dieuphoi", "", "ROLE_COORDINATOR"));
		this.events.create(conferenceOn(EVENT, "12/9/2022").hostedBy("t-catp"));
		register("bo-y-te", Category.CENTRAL, "Bộ Y tế", "t-lienlac");
		register("ca-ha-noi", Category.PROVINCIAL_POLICE, "Công an thành phố Hà Nội", null);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	void register(String code, Category category, String name, String liaison) {
		this.delegations.register(EVENT, new DelegationPlan(code, category, name, liaison, Itinerary.UNKNOWN),
				Ids.next(), this.coordinator);
	}

	int add(DelegatePlans plan) {
		return this.delegates.add(EVENT, plan.plan(), Ids.next(), this.coordinator);
	}

	List<String> found(String words) {
		return found(new DelegateFilter(words, null, null, false));
	}

	List<String> found(DelegateFilter filter) {
		return this.delegates.page(EVENT, filter, PageRequest.of(0, 50), this.coordinator)
			.map(DelegateView::fullName)
			.getContent();
	}

}
