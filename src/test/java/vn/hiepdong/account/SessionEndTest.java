package vn.hiepdong.account;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What a page that is still open gets once its session has ended.
 */
@InSchema("demonstration")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
@Transactional
class SessionEndTest {

	private static final String LIST = "/events/hoi-nghi-2022/duties";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void a_part_of_a_page_is_not_replaced_by_the_sign_in_page() {
		MvcTestResult answer = this.mvc.get().uri(LIST).header("HX-Request", "true").exchange();
		assertThat(answer).hasStatus(401).hasHeader("HX-Redirect", "/login").bodyText().isEmpty();
		assertThat(answer.getResponse().getRedirectedUrl()).isNull();
	}

	@Test
	void a_whole_page_leads_to_the_sign_in_page() {
		assertThat(this.mvc.get().uri(LIST).exchange()).hasRedirectedUrl("/login");
	}

	@Test
	void whoever_signs_in_again_comes_back_to_the_list_as_a_whole_page() {
		MockHttpSession session = new MockHttpSession();
		this.mvc.get().uri(LIST + "?late=true").header("HX-Request", "true").session(session).exchange();
		MvcTestResult in = this.mvc.post()
			.uri("/login")
			.session(session)
			.with(csrf())
			.param("username", "dieuphoi")
			.param("password", TestDatabase.DEMO_PASSWORD)
			.exchange();
		assertThat(in.getResponse().getRedirectedUrl()).contains(LIST + "?late=true");
	}

}
