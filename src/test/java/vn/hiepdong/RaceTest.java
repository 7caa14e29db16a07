package vn.hiepdong;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventPlans;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.database.InSchema;

/**
 * What every test of two coordinators at the same moment needs: a conference of its own,
 * and the pages that both have open.
 */
@InSchema("races")
@WholeApplication
public abstract class RaceTest {

	@Autowired
	protected JdbcClient jdbc;

	/** Sends what both do. */
	protected AtOnce atOnce;

	protected CoordinatorPages pages;

	/** The code of the conference. */
	protected String event = "";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Events events;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Organisation organisation;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void conference() {
		Actor coordinator = this.accounts.actor("t-dieuphoi").orElseGet(() -> {
			this.organisation.found();
			return this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		});
		this.atOnce = new AtOnce(this.jdbc, this.transaction);
		this.pages = new CoordinatorPages(this.mvc, this.organisation.session(coordinator));
		this.event = "hn-" + UUID.randomUUID();
		SignedInAs.run(Role.COORDINATOR,
				() -> this.events.create(EventPlans.conferenceOn(this.event, "12/9/2022").hostedBy("t-catp")));
	}

}
