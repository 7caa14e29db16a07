package vn.hiepdong.account;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@InSchema("demonstration")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
@Transactional
@RecordApplicationEvents
class AccountsTest {

	private static final String PASSWORD = "một mật khẩu đủ dài";

	@Autowired
	private Accounts accounts;

	@Autowired
	private SignIn signIn;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationEvents published;

	@Test
	void an_administrator_opens_an_account_that_can_sign_in() {
		asAdministrator(() -> this.accounts.create(leader("cap-may-to", "pv05"), PASSWORD));
		assertThat(signsIn("cap-may-to", PASSWORD)).isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "COORDINATOR", "DIRECTOR", "UNIT_LEADER", "LIAISON" })
	void nobody_else_keeps_accounts(Role role) {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.run(role, () -> this.accounts.create(leader("ke-la", "pv05"), PASSWORD)));
		assertThat(this.accounts.actor("ke-la")).isEmpty();
	}

	@Test
	void a_taken_name_a_missing_or_unknown_unit_and_a_weak_password_are_refused_at_their_field() {
		assertThat(refusedField(leader("pv01", "pv01"), PASSWORD)).isEqualTo("username");
		assertThat(refusedField(leader("moi", null), PASSWORD)).isEqualTo("unit");
		assertThat(refusedField(leader("moi", "khong-co"), PASSWORD)).isEqualTo("unit");
		assertThat(refusedField(leader("moi", "pv01"), "ngắn quá")).isEqualTo("password");
		assertThat(refusedField(leader("moi", "pv01"), "dài ".repeat(30))).isEqualTo("password");
	}

	@Test
	void every_change_of_an_account_is_told_without_its_password() {
		asAdministrator(() -> {
			this.accounts.create(leader("cap-may-to", "pv05"), PASSWORD);
			this.accounts.change("cap-may-to", leader("cap-may-to", "pv01"), this.accounts.get("cap-may-to").version());
			this.accounts.resetPassword("cap-may-to", PASSWORD + "!");
		});
		this.accounts.changeOwnPassword(this.accounts.actor("cap-may-to").orElseThrow(), PASSWORD + "!", PASSWORD);
		assertThat(this.published.stream(AccountChanged.class))
			.extracting(AccountChanged::what, AccountChanged::actor, AccountChanged::event)
			.containsExactly(tuple("account.opened", "admin", null), tuple("account.changed", "admin", null),
					tuple("account.password-reset", "admin", null),
					tuple("account.password-changed", "cap-may-to", null));
		assertThat(this.published.stream(AccountChanged.class)).allMatch((each) -> each.subject().equals("cap-may-to"))
			.noneMatch((each) -> each.toString().contains(PASSWORD));
	}

	@Test
	void the_last_administrator_stays() {
		AccountView last = SignedInAs.call(Role.ADMIN, () -> this.accounts.get("quantri"));
		AccountPlan closed = new AccountPlan("quantri", last.name(), null, Role.ADMIN, null, false);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> asAdministrator(() -> this.accounts.change("quantri", closed, last.version())))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("account.problem.last-administrator"));
	}

	@Test
	void a_change_from_an_old_page_is_a_conflict() {
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> asAdministrator(() -> this.accounts.change("pv01", leader("pv01", "pv01"), 99)));
	}

	@Test
	void a_session_ends_with_the_next_request_once_its_account_is_closed() {
		SignedIn person = (SignedIn) this.signIn.loadUserByUsername("dieuphoi");
		assertThat(this.mvc.get().uri("/events").with(user(person)).exchange()).hasStatusOk();
		AccountView account = SignedInAs.call(Role.ADMIN, () -> this.accounts.get("dieuphoi"));
		asAdministrator(() -> this.accounts.change("dieuphoi",
				new AccountPlan("dieuphoi", account.name(), account.phone(), Role.COORDINATOR, "pv01", false),
				account.version()));
		assertThat(this.mvc.get().uri("/events").with(user(person)).exchange()).hasStatus3xxRedirection()
			.hasRedirectedUrl("/login");
	}

	@Test
	void a_new_password_ends_the_sessions_of_the_old_one() {
		SignedIn person = (SignedIn) this.signIn.loadUserByUsername("dieuphoi");
		assertThat(this.mvc.post()
			.uri("/password")
			.with(user(person))
			.with(csrf())
			.param("current", TestDatabase.DEMO_PASSWORD)
			.param("wanted", PASSWORD)
			.param("repeated", PASSWORD)
			.exchange()).hasRedirectedUrl("/login?changed");
		assertThat(this.mvc.get().uri("/events").with(user(person)).exchange()).hasRedirectedUrl("/login");
		assertThat(signsIn("dieuphoi", PASSWORD)).isEqualTo("/");
	}

	@Test
	void a_wrong_old_password_changes_nothing() {
		SignedIn person = (SignedIn) this.signIn.loadUserByUsername("dieuphoi");
		assertThat(this.mvc.post()
			.uri("/password")
			.with(user(person))
			.with(csrf())
			.param("current", "không phải đâu")
			.param("wanted", PASSWORD)
			.param("repeated", PASSWORD)
			.exchange()).hasStatus(422).bodyText().contains("Mật khẩu hiện tại không đúng.");
		assertThat(signsIn("dieuphoi", TestDatabase.DEMO_PASSWORD)).isEqualTo("/");
	}

	@Test
	void the_set_up_of_the_first_administrator_is_closed_once_there_is_one() {
		assertThat(this.mvc.get().uri("/setup").exchange()).hasRedirectedUrl("/login");
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> this.accounts
			.openFirst(List.of(new AccountPlan("ke-la", "Kẻ lạ", null, Role.ADMIN, null, true)), PASSWORD));
	}

	private String refusedField(AccountPlan plan, String password) {
		try {
			asAdministrator(() -> this.accounts.create(plan, password));
			return "none";
		}
		catch (Problem.Invalid ex) {
			return ex.field();
		}
	}

	private String signsIn(String username, String password) {
		return this.mvc.post()
			.uri("/login")
			.session(new MockHttpSession())
			.with(csrf())
			.param("username", username)
			.param("password", password)
			.exchange()
			.getResponse()
			.getRedirectedUrl();
	}

	private static void asAdministrator(Runnable call) {
		SignedInAs.run(Role.ADMIN, call);
	}

	private static AccountPlan leader(String username, @Nullable String unit) {
		return new AccountPlan(username, "Trưởng đơn vị", "0912345678", Role.UNIT_LEADER, unit, true);
	}

}
