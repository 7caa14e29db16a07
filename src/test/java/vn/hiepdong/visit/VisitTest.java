package vn.hiepdong.visit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.visit.draft.VisitPlans;
import vn.hiepdong.visit.facts.Openings;
import vn.hiepdong.visit.facts.Vehicles;
import vn.hiepdong.visit.facts.VisitFrame;
import vn.hiepdong.visit.facts.VisitProblems;
import vn.hiepdong.visit.facts.Wish;
import vn.hiepdong.visit.facts.Wishes;
import vn.hiepdong.visit.plan.VisitProblem;

/**
 * What every test of visits needs: the demonstration in a schema of its own, and its
 * coordinator.
 */
@InSchema("visits")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
@Import(StatementCount.class)
public abstract class VisitTest {

	protected static final String EVENT = "hoi-nghi-2022";

	protected static final String VISITS = "/events/" + EVENT + "/visits";

	@Autowired
	protected VisitPlans plans;

	@Autowired
	protected VisitProblems problems;

	@Autowired
	protected VisitFrame frame;

	@Autowired
	protected Vehicles vehicles;

	@Autowired
	protected Openings openings;

	@Autowired
	protected Wishes wishes;

	@Autowired
	protected Events events;

	@Autowired
	private Delegations delegations;

	@Autowired
	private Accounts accounts;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private MockMvcTester mvc;

	protected Actor coordinator;

	@BeforeEach
	void signIn() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("dieuphoi", "", "ROLE_COORDINATOR"));
		this.coordinator = person("dieuphoi");
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	protected Actor person(String username) {
		return this.accounts.actor(username).orElseThrow();
	}

	protected CoordinatorPages pages(String username) {
		return new CoordinatorPages(this.mvc, this.people.loadUserByUsername(username));
	}

	protected VisitProblem problem() {
		return this.problems.read(this.events.get(EVENT));
	}

	/** Notes a wish in place of whatever was noted before. */
	protected void noteWish(String delegation, @Nullable Integer wards, String... among) {
		DelegationId id = this.delegations.get(EVENT, delegation, this.coordinator).id();
		Wish kept = this.wishes.all(EVENT, this.coordinator).get(id);
		this.wishes.note(EVENT, delegation, wards, List.of(among), (kept == null) ? -1 : kept.version(),
				this.coordinator);
	}

}
