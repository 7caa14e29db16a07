package vn.hiepdong.unit.web;

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

import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@InSchema("demonstration")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
@Transactional
class UnitPagesTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Units units;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UserDetailsService people;

	@Test
	void a_unit_is_added_from_its_form() {
		assertThat(post("/admin/units", typed())).hasRedirectedUrl("/admin/units");
		assertThat(unit("doi-moi").name()).isEqualTo("Đội mới lập");
	}

	@ParameterizedTest
	@CsvSource({ "name", "shortName", "nameEn", "code", "kind" })
	void a_field_of_nothing_but_spaces_is_empty_whatever_their_width(String field) {
		for (String spaces : new String[] { "", "\u00a0", "\u3000\u2003", "\u200b\ufeff" }) {
			assertThat(post("/admin/units", typed(field, spaces))).hasStatus(422)
				.bodyText()
				.containsOnlyOnce("Không được để trống.")
				.contains("id=\"" + field + "-error\"", field.equals("nameEn") ? "DM" : "New Team");
		}
		assertThat(this.units.tree().byCode("doi-moi")).isEmpty();
	}

	@Test
	void a_name_is_counted_as_it_is_kept() {
		String decomposed = "e\u0302\u0323".repeat(160);
		assertThat(post("/admin/units", typed("name", decomposed))).hasRedirectedUrl("/admin/units");
		assertThat(unit("doi-moi").name()).isEqualTo("ệ".repeat(160));
		assertThat(post("/admin/units", typed("name", decomposed + "x"))).hasStatus(422)
			.bodyText()
			.contains("id=\"name-error\"", "Dài quá 160 ký tự.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Đội", "doi_moi", "-doi", "doi--moi" })
	void a_code_of_another_shape_is_refused_at_its_field(String code) {
		assertThat(post("/admin/units", typed("code", code))).hasStatus(422)
			.bodyText()
			.contains("id=\"code-error\"", "value=\"" + code + "\"");
	}

	@Test
	void the_address_of_the_page_for_new_units_is_no_code() {
		assertThat(post("/admin/units", typed("code", "new"))).hasStatus(422)
			.bodyText()
			.contains("id=\"code-error\"", "chọn mã khác", "Đội mới lập");
		assertThat(post("/admin/units", typed("code", "new-2"))).hasRedirectedUrl("/admin/units");
	}

	@Test
	void a_unit_below_an_abolished_one_stays_there_when_its_form_is_saved_untouched() {
		assertThat(post("/admin/units", typed("parent", "px01"))).hasRedirectedUrl("/admin/units");
		this.jdbc.sql("update unit set valid_from = '2000-01-01', valid_to = '2001-01-01' where code = 'px01'")
			.update();
		assertThat(get("/admin/units/doi-moi")).hasStatusOk()
			.bodyText()
			.containsPattern("<option value=\"px01\" selected=\"selected\">");
		assertThat(get("/admin/units/new")).hasStatusOk()
			.bodyText()
			.contains("<option value=\"pv01\">")
			.doesNotContain("<option value=\"px01\"");
		assertThat(post("/admin/units/doi-moi", typed("code", ""))).hasStatus(422)
			.bodyText()
			.contains("<option value=\"px01\"");
	}

	@Test
	void no_new_unit_is_put_below_an_abolished_one() {
		this.jdbc.sql("update unit set valid_to = '2001-01-01', valid_from = '2000-01-01' where code = 'px01'")
			.update();
		assertThat(post("/admin/units", typed("parent", "px01"))).hasStatus(422)
			.bodyText()
			.contains("id=\"parent-error\"");
	}

	@Test
	void whoever_saves_second_sees_what_the_first_saved_and_decides() {
		long version = unit("pv01").version();
		Map<String, String> first = typedFor("pv01", version);
		Map<String, String> second = typedFor("pv01", version);
		first.putAll(Map.of("name", "Tên của người thứ nhất", "kind", "DISTRICT_POLICE", "parent", "px01"));
		assertThat(post("/admin/units/pv01", first)).hasRedirectedUrl("/admin/units");
		second.put("name", "Tên của người thứ hai");
		assertThat(post("/admin/units/pv01", second)).hasStatus(409)
			.bodyText()
			.contains("value=\"Tên của người thứ hai\"", "name=\"version\" value=\"" + (version + 1) + "\"")
			.contains(theirs("Tên của người thứ nhất"), theirs("Công an quận"), theirs("Phòng Tổ chức cán bộ"))
			.contains(mine("Tên của người thứ hai"), mine("Phòng nghiệp vụ"), mine("Công an thành phố Hải Phòng"))
			.doesNotContain(theirs("PV01"));
		assertThat(unit("pv01").name()).isEqualTo("Tên của người thứ nhất");
		second.put("version", Long.toString(version + 1));
		assertThat(post("/admin/units/pv01", second)).hasRedirectedUrl("/admin/units");
		assertThat(unit("pv01").name()).isEqualTo("Tên của người thứ hai");
	}

	private static String theirs(String value) {
		return "<span class=\"prewrap\">" + value + "</span>";
	}

	private static String mine(String value) {
		return "<td class=\"prewrap\" data-label=\"Bạn nhập\">" + value + "</td>";
	}

	private Map<String, String> typedFor(String code, long version) {
		UnitView unit = unit(code);
		return new HashMap<>(Map.of("code", code, "parent", "catp", "kind", unit.kind(), "name", unit.name(),
				"shortName", unit.shortName(), "nameEn", unit.nameEn(), "version", Long.toString(version)));
	}

	private Map<String, String> typed() {
		return new HashMap<>(Map.of("code", "doi-moi", "parent", "pv01", "kind", "DEPARTMENT", "name", "Đội mới lập",
				"shortName", "DM", "nameEn", "New Team", "version", ""));
	}

	private Map<String, String> typed(String field, String value) {
		Map<String, String> typed = typed();
		typed.put(field, value);
		return typed;
	}

	private UnitView unit(String code) {
		return this.units.tree().byCode(code).orElseThrow();
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
