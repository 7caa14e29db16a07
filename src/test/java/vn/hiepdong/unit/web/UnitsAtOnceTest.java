package vn.hiepdong.unit.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.AccountPlan;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.unit.UnitPlan;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Two administrators who change the organisation at the same moment.
 */
@InSchema("race")
@WholeApplication
class UnitsAtOnceTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Units units;

	@Autowired
	private Accounts accounts;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TwoAtOnce two;

	@BeforeEach
	void found() {
		this.jdbc.sql("delete from account").update();
		this.jdbc.sql("delete from unit").update();
		this.accounts.openFirst(List.of(new AccountPlan("quantri", "Quản trị", null, Role.ADMIN, null, true)),
				"một mật khẩu đủ dài");
		asAdministrator(() -> {
			this.units.create(plan("doi-a", null));
			this.units.create(plan("doi-b", null));
		});
	}

	@Test
	void one_of_two_who_add_the_same_code_adds_it_and_the_other_is_told() {
		MvcTestResult second = this.two.act(() -> asAdministrator(() -> this.units.create(plan("doi-moi", null))),
				() -> post("/admin/units", plan("doi-moi", null), ""));
		assertThat(second).hasStatus(422)
			.bodyText()
			.contains("id=\"code-error\"", "Mã doi-moi đã có đơn vị khác dùng.", "Tên doi-moi");
		assertThat(this.units.tree().all()).extracting(UnitView::code).containsExactly("doi-a", "doi-b", "doi-moi");
	}

	@Test
	void two_cannot_close_a_circle_of_which_each_closes_one_half() {
		long version = unit("doi-b").version();
		MvcTestResult second = this.two.act(
				() -> asAdministrator(
						() -> this.units.change("doi-a", plan("doi-a", "doi-b"), unit("doi-a").version())),
				() -> post("/admin/units/doi-b", plan("doi-b", "doi-a"), Long.toString(version)));
		assertThat(second).hasStatus(422).bodyText().contains("id=\"parent-error\"", "Tên doi-b");
		assertThat(this.units.tree().all()).extracting(UnitView::code).containsExactly("doi-b", "doi-a");
	}

	@Test
	void a_unit_cannot_be_abolished_while_another_is_put_below_it() {
		long version = unit("doi-b").version();
		MvcTestResult second = this.two.act(() -> asAdministrator(() -> this.units.create(plan("doi-moi", "doi-b"))),
				() -> this.mvc.post()
					.uri("/admin/units/doi-b/abolition")
					.param("version", Long.toString(version))
					.with(user(this.people.loadUserByUsername("quantri")))
					.with(csrf())
					.exchange());
		assertThat(second).hasStatus(409);
		assertThat(unit("doi-b").validTo()).isNull();
	}

	private MvcTestResult post(String address, UnitPlan plan, String version) {
		return this.mvc.post()
			.uri(address)
			.param("code", plan.code())
			.param("parent", (plan.parent() == null) ? "" : plan.parent())
			.param("kind", plan.kind())
			.param("name", plan.name())
			.param("shortName", plan.shortName())
			.param("nameEn", plan.nameEn())
			.param("version", version)
			.with(user(this.people.loadUserByUsername("quantri")))
			.with(csrf())
			.exchange();
	}

	private UnitView unit(String code) {
		return this.units.tree().byCode(code).orElseThrow();
	}

	private static void asAdministrator(Runnable call) {
		SignedInAs.run(Role.ADMIN, call);
	}

	private static UnitPlan plan(String code, @Nullable String parent) {
		return new UnitPlan(code, parent, "DEPARTMENT", "Tên " + code, code, code);
	}

}
