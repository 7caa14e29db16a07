package vn.hiepdong.live;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.AccountPlan;
import vn.hiepdong.account.AccountView;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.web.PageRefreshes;
import vn.hiepdong.platform.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.live.Told.told;

/**
 * When streams end, and for whom.
 */
class StreamEndTest extends LiveTest {

	private static final String[] DATA = { "Accept", "application/json" };

	@Autowired
	Accounts accounts;

	@Test
	void signing_out_ends_all_streams_of_the_session_and_no_others() {
		Visitor leaving = here("giamdoc");
		OpenStream first = listens(leaving);
		OpenStream second = listens(leaving, "/my/changes", "");
		OpenStream other = listens(here("giamdoc"));
		leaving.post("/logout", "");
		assertThat(first.ends()).contains("event: end");
		assertThat(second.ends()).contains("event: end");
		assertThat(listens(leaving).status()).isEqualTo(401);
		tell(told("duty.accepted"));
		other.hears("duty");
	}

	@Test
	void whoever_signs_in_anew_in_the_same_session_does_not_go_on_with_the_streams_of_before() {
		Visitor visitor = here("giamdoc");
		OpenStream before = listens(visitor);
		visitor.signsIn("pv01");
		assertThat(before.ends()).contains("event: end");
	}

	@Test
	void a_demoted_account_hears_nothing_more_on_any_node() {
		Visitor here = here("px01");
		Visitor there = there("px01");
		OpenStream first = listens(here);
		OpenStream second = listens(there);
		OpenStream other = listens(there("pv01"));
		change("px01", Role.COORDINATOR, true);
		try {
			assertThat(first.ends()).contains("event: end");
			assertThat(second.ends()).contains("event: end");
			assertThat(listens(here).status()).isEqualTo(401);
			assertThat(there.get(STREAM + "/since", DATA).statusCode()).isEqualTo(401);
			tell(told("duty.accepted"));
			other.hears("duty");
		}
		finally {
			change("px01", Role.UNIT_LEADER, true);
		}
	}

	@Test
	void a_closed_account_hears_nothing_more() {
		OpenStream there = listens(there("px01"));
		change("px01", Role.UNIT_LEADER, false);
		try {
			assertThat(there.ends()).contains("event: end");
		}
		finally {
			change("px01", Role.UNIT_LEADER, true);
		}
	}

	@Test
	void a_stream_that_opens_while_its_account_changes_ends() {
		Position arrived = this.streams.now();
		this.publisher.publishEvent(new Told(null, "account.changed", "pv05"));
		assertThat(this.streams.isOver("a session", "pv05", arrived)).isTrue();
		assertThat(this.streams.isOver("a session", "pv05", this.streams.now())).isFalse();
		this.streams.endSession("a session");
		assertThat(this.streams.isOver("a session", "pv05", this.streams.now())).isTrue();
	}

	@Test
	void whoever_signs_out_while_a_stream_opens_gets_none() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAsyncSupported(true);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.streams.open(request, Told.EVENT,
				new TestingAuthenticationToken("giamdoc", "", "ROLE_DIRECTOR"), null, this.streams.now()));
		assertThat(request.getSession(false)).isNull();
	}

	@Test
	void a_session_that_opens_too_many_loses_the_oldest() {
		Visitor many = here("dieuphoi");
		OpenStream oldest = listens(many);
		for (int number = 0; number < Streams.MOST_OF_A_SESSION; number++) {
			listens(many);
		}
		assertThat(oldest.ends()).contains("event: end");
	}

	@Test
	void whoever_signs_in_is_not_led_to_a_stream() {
		Visitor stranger = new Visitor(this.port);
		assertThat(listens(stranger).status()).isEqualTo(401);
		HttpResponse<String> asked = stranger.get(STREAM + "/since", DATA);
		assertThat(asked.statusCode()).isEqualTo(401);
		assertThat(stranger.get("/events/hoi-nghi-2022/board", PageRefreshes.HEADER, "true").statusCode())
			.isEqualTo(401);
		assertThat(stranger.comesIn("dieuphoi").headers().firstValue("Location").orElseThrow()).endsWith("/")
			.doesNotContain("changes", "board");
	}

	private void change(String username, Role role, boolean enabled) {
		SignedInAs.run(Role.ADMIN, () -> {
			AccountView now = this.accounts.get(username);
			this.accounts.change(username, plan(now, role, enabled), now.version());
		});
	}

	private AccountPlan plan(AccountView now, Role role, boolean enabled) {
		return new AccountPlan(now.username(), now.name(), now.phone(), role, "px01", enabled);
	}

}
