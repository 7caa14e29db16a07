package vn.hiepdong.account.web;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.AccountView;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@InSchema("demonstration")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
@Transactional
class AccountPagesTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UserDetailsService people;

	@Test
	void an_account_is_opened_from_its_form() {
		assertThat(post("/admin/accounts", typed())).hasRedirectedUrl("/admin/accounts");
		assertThat(account("nguoi-moi").name()).isEqualTo("Đội trưởng");
	}

	@ParameterizedTest
	@CsvSource({ "name", "username", "role" })
	void a_field_of_nothing_but_spaces_is_empty_whatever_their_width(String field) {
		for (String spaces : new String[] { "", "\u00a0", "\u3000\u2003", "\u200b\ufeff" }) {
			assertThat(post("/admin/accounts", typed(field, spaces))).hasStatus(422)
				.bodyText()
				.containsOnlyOnce("Không được để trống.")
				.contains("id=\"" + field + "-error\"", "0912345678");
		}
		assertThat(this.accounts.actor("nguoi-moi")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/accounts", "/setup" })
	void a_name_is_counted_as_it_is_kept(String form) {
		assertThat(post(form, typed("name", "e\u0302\u0323".repeat(120)))).bodyText().doesNotContain("Dài quá");
		assertThat(post(form, typed("name", "e\u0302\u0323".repeat(121)))).hasStatus(422)
			.bodyText()
			.contains("id=\"name-error\"", "Dài quá 120 ký tự.");
	}

	@Test
	void the_first_administrator_too_needs_a_name_that_can_be_seen() {
		assertThat(post("/setup", typed("name", "\u3000"))).hasStatus(422)
			.bodyText()
			.contains("id=\"name-error\"", "Không được để trống.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ab", "Nguyễn", "a..b", "-abc" })
	void a_username_of_another_shape_is_refused_with_one_message(String username) {
		assertThat(post("/admin/accounts", typed("username", username))).hasStatus(422)
			.bodyText()
			.contains("id=\"username-error\"", "value=\"" + username + "\"")
			.containsOnlyOnce("<span>Chữ thường không dấu");
	}

	@ParameterizedTest
	@CsvSource({ "+84 912 345 678, 0912345678", "(0225) 3123 456, 02253123456" })
	void mobiles_and_landlines_are_kept(String typed, String kept) {
		assertThat(post("/admin/accounts", typed("phone", typed))).hasRedirectedUrl("/admin/accounts");
		assertThat(account("nguoi-moi").phone()).isEqualTo(kept);
	}

	@Test
	void what_is_no_phone_is_refused_with_what_is_accepted() {
		assertThat(post("/admin/accounts", typed("phone", "113"))).hasStatus(422)
			.bodyText()
			.contains("id=\"phone-error\"", "value=\"113\"", "0225 3123 456");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/accounts", "/setup" })
	void the_address_of_the_page_for_new_accounts_is_no_username(String form) {
		assertThat(post(form, typed("username", "new"))).hasStatus(422)
			.bodyText()
			.contains("id=\"username-error\"", "chọn tên khác", "Đội trưởng");
		assertThat(post(form, typed("username", "newton"))).bodyText().doesNotContain("id=\"username-error\"");
	}

	@Test
	void an_account_of_an_abolished_unit_keeps_it_when_its_form_is_saved_untouched() {
		this.jdbc.sql("update unit set valid_from = '2000-01-01', valid_to = '2001-01-01' where code = 'px01'")
			.update();
		assertThat(get("/admin/accounts/px01")).hasStatusOk()
			.bodyText()
			.containsPattern("<option value=\"px01\" selected=\"selected\">");
		assertThat(get("/admin/accounts/new")).hasStatusOk()
			.bodyText()
			.contains("<option value=\"pv01\">")
			.doesNotContain("<option value=\"px01\"");
		assertThat(post("/admin/accounts/px01", typed("name", ""))).hasStatus(422)
			.bodyText()
			.contains("<option value=\"px01\"");
	}

	@Test
	void the_hint_names_every_sign_that_a_username_may_hold() {
		assertThat(get("/admin/accounts/new")).bodyText().contains("dấu chấm, gạch nối, gạch dưới");
		assertThat(post("/admin/accounts", typed("username", "a.b-c_d"))).hasRedirectedUrl("/admin/accounts");
	}

	@Test
	void whoever_saves_second_sees_what_the_first_saved_and_decides() {
		String version = Long.toString(account("pv01").version());
		Map<String, String> first = typed("version", version);
		first.putAll(Map.of("name", "Tên của người thứ nhất", "role", "COORDINATOR", "unit", "px01", "phone", ""));
		first.remove("enabled");
		assertThat(post("/admin/accounts/pv01", first)).hasRedirectedUrl("/admin/accounts");
		Map<String, String> second = typed("version", version);
		second.put("name", "Tên của người thứ hai");
		String next = Long.toString(account("pv01").version());
		assertThat(post("/admin/accounts/pv01", second)).hasStatus(409)
			.bodyText()
			.contains("value=\"Tên của người thứ hai\"", "name=\"version\" value=\"" + next + "\"")
			.contains(theirs("Tên của người thứ nhất"), theirs("Cán bộ điều phối"), theirs("Phòng Tổ chức cán bộ"),
					theirs("Đã khóa"), theirs("– Không có –"))
			.contains(mine("Tên của người thứ hai"), mine("Chỉ huy đơn vị"), mine("Phòng Tham mưu"), mine("Đang dùng"),
					mine("0912 345 678"))
			.doesNotContain(second.get("password"));
		assertThat(account("pv01").name()).isEqualTo("Tên của người thứ nhất");
		second.put("version", next);
		assertThat(post("/admin/accounts/pv01", second)).hasRedirectedUrl("/admin/accounts");
		assertThat(account("pv01").name()).isEqualTo("Tên của người thứ hai");
	}

	private static String theirs(String value) {
		return "<span class=\"prewrap\">" + value + "</span>";
	}

	private static String mine(String value) {
		return "<td class=\"prewrap\" data-label=\"Bạn nhập\">" + value + "</td>";
	}

	private Map<String, String> typed() {
		return new HashMap<>(Map.of("username", "nguoi-moi", "name", "Đội trưởng", "phone", "0912345678", "role",
				"UNIT_LEADER", "unit", "pv01", "enabled", "true", "password", "một mật khẩu đủ dài", "code", "x"));
	}

	private Map<String, String> typed(String field, String value) {
		Map<String, String> typed = typed();
		typed.put(field, value);
		return typed;
	}

	private AccountView account(String username) {
		return SignedInAs.call(Role.ADMIN, () -> this.accounts.get(username));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(this.people.loadUserByUsername("quantri"))).exchange();
	}

	private MvcTestResult post(String address, Map<String, String> typed) {
		var request = this.mvc.post().uri(address).with(user(this.people.loadUserByUsername("quantri"))).with(csrf());
		typed.forEach(request::param);
		return request.exchange();
	}

}
