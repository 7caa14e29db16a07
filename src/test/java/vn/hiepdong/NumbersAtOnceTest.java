package vn.hiepdong;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventPlans;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two coordinators who add different things at the same moment: both are kept, for it is
 * no matter of theirs how the house numbers them.
 */
@InSchema("races")
@SpringBootTest
@AutoConfigureMockMvc
@Import(Organisation.class)
class NumbersAtOnceTest {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Events events;

	@Autowired
	Accounts accounts;

	@Autowired
	Organisation organisation;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	AtOnce atOnce;

	CoordinatorPages pages;

	String event = "";

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

	@Test
	void two_meals() {
		bothKept("meal", "/meals", Map.of("at", "12/9/2022 12h", "audience", "ALL"), "name", "Bữa trưa", "Bữa tối");
	}

	@Test
	void two_blocks_of_the_hall() {
		bothKept("hall_block", "/seating/blocks", Map.of("rows", "2", "seats", "3"), "name", "A", "B");
	}

	@Test
	void two_vehicles() {
		bothKept("visit_vehicle", "/visits/vehicles", Map.of("seats", "29"), "plate", "15B-000.01", "15B-000.02");
	}

	private void bothKept(String table, String path, Map<String, String> usual, String field, String one,
			String other) {
		String address = "/events/" + this.event + path;
		assertThat(this.atOnce.statuses(table, () -> this.pages.post(address, usual, field, one),
				() -> this.pages.post(address, usual, field, other)))
			.containsExactly(302, 302);
	}

}
