package vn.hiepdong.event.web;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.AtOnce;
import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.Organisation;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two coordinators at the same moment: one wins, the other is told.
 */
@InSchema("races")
@SpringBootTest
@AutoConfigureMockMvc
@Import(Organisation.class)
class EventRacesTest {

	@Autowired
	MockMvcTester mvc;

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

	String code = "";

	@BeforeEach
	void coordinator() {
		Actor coordinator = this.accounts.actor("t-dieuphoi").orElseGet(() -> {
			this.organisation.found();
			return this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		});
		this.atOnce = new AtOnce(this.jdbc, this.transaction);
		this.pages = new CoordinatorPages(this.mvc, this.organisation.session(coordinator));
		this.code = "hn-" + UUID.randomUUID();
	}

	@Test
	void two_events_of_the_same_code() {
		assertThat(this.atOnce.statuses("event", () -> plan("name", "Một"), () -> plan("name", "Hai")))
			.containsExactly(302, 409);
	}

	@Test
	void two_changes_of_the_same_event() {
		plan();
		assertThat(this.atOnce.statuses("event", () -> change("Một"), () -> change("Hai"))).containsExactly(302, 409);
	}

	private MvcTestResult plan(String... typed) {
		return this.pages.post("/events", usual(), typed);
	}

	private MvcTestResult change(String name) {
		return this.pages.post("/events/" + this.code, usual(), "version", "0", "name", name);
	}

	private Map<String, String> usual() {
		return Map.ofEntries(Map.entry("code", this.code), Map.entry("name", "Hội nghị"),
				Map.entry("organiser", "Bộ Công an"), Map.entry("hostUnit", "t-catp"),
				Map.entry("expectedDelegates", "360"), Map.entry("beforeStartsAt", "8/9/2022 14h"),
				Map.entry("beforeEndsAt", "12/9/2022 7h"), Map.entry("duringStartsAt", "12/9/2022 7h"),
				Map.entry("duringEndsAt", "12/9/2022 17h"), Map.entry("afterStartsAt", "12/9/2022 17h"),
				Map.entry("afterEndsAt", "16/9/2022 17h"));
	}

}
