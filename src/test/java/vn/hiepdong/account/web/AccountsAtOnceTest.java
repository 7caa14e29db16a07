package vn.hiepdong.account.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.AccountPlan;
import vn.hiepdong.account.AccountView;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Two administrators, the only ones, who change accounts at the same moment.
 */
@InSchema("race")
@WholeApplication
class AccountsAtOnceTest {

	private static final String PASSWORD = "một mật khẩu đủ dài";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TwoAtOnce two;

	@BeforeEach
	void open() {
		this.jdbc.sql("delete from account").update();
		this.accounts.openFirst(List.of(plan("quantri-a", Role.ADMIN, true), plan("quantri-b", Role.ADMIN, true)),
				PASSWORD);
	}

	@Test
	void one_of_two_who_open_the_same_account_opens_it_and_the_other_is_told() {
		MvcTestResult second = this.two.act(
				() -> SignedInAs.run(Role.ADMIN,
						() -> this.accounts.create(plan("nguoi-moi", Role.DIRECTOR, true), PASSWORD)),
				() -> post("/admin/accounts", plan("nguoi-moi", Role.COORDINATOR, true), ""));
		assertThat(second).hasStatus(409).bodyText().contains("Người khác vừa lưu một mục trùng", "Tên nguoi-moi");
		assertThat(account("nguoi-moi").role()).isEqualTo(Role.DIRECTOR);
	}

	@ParameterizedTest
	@CsvSource({ "ADMIN, false, ADMIN, false", "DIRECTOR, true, DIRECTOR, true", "ADMIN, false, DIRECTOR, true" })
	void two_cannot_take_each_other_away_so_that_no_administrator_is_left(Role first, boolean firstEnabled, Role second,
			boolean secondEnabled) {
		long version = account("quantri-b").version();
		MvcTestResult refused = this.two.act(
				() -> SignedInAs.run(Role.ADMIN,
						() -> this.accounts.change("quantri-a", plan("quantri-a", first, firstEnabled),
								account("quantri-a").version())),
				() -> post("/admin/accounts/quantri-b", plan("quantri-b", second, secondEnabled),
						Long.toString(version)));
		assertThat(refused).hasStatus(409).bodyText().contains("Phải còn ít nhất một quản trị viên", "Tên quantri-b");
		assertThat(account("quantri-b")).matches((left) -> left.role() == Role.ADMIN && left.enabled());
	}

	private MvcTestResult post(String address, AccountPlan plan, String version) {
		return this.mvc.post()
			.uri(address)
			.param("username", plan.username())
			.param("name", plan.name())
			.param("role", plan.role().name())
			.param("enabled", Boolean.toString(plan.enabled()))
			.param("password", PASSWORD)
			.param("version", version)
			.with(user(this.people.loadUserByUsername("quantri-b")))
			.with(csrf())
			.exchange();
	}

	private AccountView account(String username) {
		return SignedInAs.call(Role.ADMIN, () -> this.accounts.get(username));
	}

	private static AccountPlan plan(String username, Role role, boolean enabled) {
		return new AccountPlan(username, "Tên " + username, null, role, null, enabled);
	}

}
