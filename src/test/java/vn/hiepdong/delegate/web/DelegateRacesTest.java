package vn.hiepdong.delegate.web;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.RaceTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two coordinators at the same moment: one wins, the other is told.
 */
class DelegateRacesTest extends RaceTest {

	@BeforeEach
	void delegation() {
		assertThat(register("code", "bo-y-te")).hasStatus3xxRedirection();
	}

	@Test
	void two_new_heads_of_a_delegation() {
		assertThat(this.atOnce.statuses("delegate", () -> add("head", "true"), () -> add("head", "true")))
			.containsExactly(302, 422);
		assertThat(heads()).isEqualTo(1);
	}

	@Test
	void two_delegates_who_become_head_of_a_delegation() {
		add();
		add();
		assertThat(this.atOnce.statuses("delegate", () -> change("001", "head", "true"),
				() -> change("002", "head", "true")))
			.containsExactly(302, 409);
		assertThat(heads()).isEqualTo(1);
	}

	@Test
	void two_changes_of_the_same_delegate() {
		add();
		assertThat(this.atOnce.statuses("delegate", () -> change("001", "fullName", "Một"),
				() -> change("001", "fullName", "Hai")))
			.containsExactly(302, 409);
	}

	@Test
	void the_same_new_delegate_sent_twice() {
		String form = UUID.randomUUID().toString();
		assertThat(this.atOnce.statuses("delegate", () -> add("clientId", form), () -> add("clientId", form)))
			.containsExactly(302, 409);
	}

	@Test
	void two_delegations_of_the_same_code() {
		assertThat(this.atOnce.statuses("delegation", () -> register("code", "da-nang"),
				() -> register("code", "da-nang")))
			.containsExactly(302, 409);
	}

	@Test
	void the_same_new_delegation_sent_twice() {
		String form = UUID.randomUUID().toString();
		assertThat(this.atOnce.statuses("delegation", () -> register("clientId", form, "code", "mot"),
				() -> register("clientId", form, "code", "hai")))
			.containsExactly(302, 409);
	}

	private MvcTestResult add(String... typed) {
		return this.pages.post("/events/" + this.event + "/delegates",
				Map.of("fullName", "Trần Đức", "delegation", "bo-y-te"), typed);
	}

	private MvcTestResult change(String number, String... typed) {
		return this.pages.post("/events/" + this.event + "/delegates/" + number,
				Map.of("fullName", "Trần Đức", "delegation", "bo-y-te", "version", "0"), typed);
	}

	private MvcTestResult register(String... typed) {
		return this.pages.post("/events/" + this.event + "/delegations", Map.of("name", "Đà Nẵng", "category", "CITY"),
				typed);
	}

	private int heads() {
		return this.jdbc
			.sql("select count(*) from delegate d join event e on e.id = d.event_id where e.code = ? and d.head")
			.param(this.event)
			.query(Integer.class)
			.single();
	}

}
