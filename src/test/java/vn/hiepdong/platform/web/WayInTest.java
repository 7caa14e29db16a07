package vn.hiepdong.platform.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@InSchema("demonstration")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
class WayInTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Assets assets;

	@Test
	void every_page_forbids_inline_script_framing_and_other_hosts() {
		MvcTestResult page = this.mvc.get().uri("/login").exchange();
		assertThat(page.getResponse().getHeader("Content-Security-Policy"))
			.contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
			.doesNotContain("unsafe-inline", "unsafe-eval");
		assertThat(page).hasHeader("X-Content-Type-Options", "nosniff").hasHeader("Referrer-Policy", "same-origin");
		assertThat(page.getResponse().getHeader("Strict-Transport-Security")).isNull();
	}

	@Test
	void on_https_the_browser_is_told_to_stay_there() {
		assertThat(this.mvc.get()
			.uri("/login")
			.secure(true)
			.exchange()
			.getResponse()
			.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
	}

	@Test
	void a_wrong_password_does_not_get_in() {
		assertThat(signIn("sai mật khẩu rồi")).hasRedirectedUrl("/login?error");
	}

	@Test
	void a_form_without_its_token_is_refused() {
		assertThat(this.mvc.post().uri("/login").param("username", "dieuphoi").exchange()).hasStatus(403);
	}

	@Test
	void an_asset_has_its_content_in_its_address_and_is_kept_for_a_year() {
		String address = this.assets.url("bootstrap/dist/css/bootstrap.min.css");
		assertThat(address).matches("/assets/bootstrap/[\\d.]+/dist/css/bootstrap\\.min-[0-9a-f]{32}\\.css");
		assertThat(this.mvc.get().uri(address).exchange()).hasStatusOk()
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable");
	}

	@Test
	void a_character_that_the_database_cannot_keep_is_refused_at_the_door() {
		assertThat(this.mvc.post().uri("/language").with(csrf()).param("lang", "en").param("from", "/a\0b").exchange())
			.hasStatus(400);
	}

	@Test
	void a_code_of_endless_length_is_refused_like_any_other() {
		assertThat(this.mvc.post()
			.uri("/setup")
			.with(csrf())
			.param("code", "x")
			.param("username", "a" + ".a".repeat(20_000))
			.param("name", "x")
			.param("password", "x")
			.exchange()).hasStatus(422);
	}

	@Test
	void an_installation_that_has_accounts_opens_no_first_one() {
		assertThat(this.mvc.post()
			.uri("/setup")
			.with(csrf())
			.param("code", "x")
			.param("username", "ke-la")
			.param("name", "x")
			.param("password", "một mật khẩu đủ dài")
			.exchange()).hasStatus(409);
	}

	@Test
	void links_between_pages_never_pass_through_the_resource_chain() {
		assertThat(this.application.getBeansOfType(ResourceUrlEncodingFilter.class)).isEmpty();
	}

	@Test
	void nothing_embedded_is_started_where_a_server_is_named() {
		assertThat(this.application.containsBean("embeddedDatabase")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "/events?page=2, /events?page=2", "//evil.example, /", "https://evil.example, /", "/\\evil.example, /",
			"/{x}, /" })
	void a_switch_of_language_leads_back_into_the_application_only(String from, String to) {
		assertThat(this.mvc.post().uri("/language").with(csrf()).param("lang", "en").param("from", from).exchange())
			.hasRedirectedUrl(to);
	}

	private MvcTestResult signIn(String password) {
		return this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", "dieuphoi")
			.param("password", password)
			.exchange();
	}

}
