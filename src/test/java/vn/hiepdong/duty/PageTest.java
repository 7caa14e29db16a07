package vn.hiepdong.duty;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.WholeApplication;
import vn.hiepdong.platform.database.InSchema;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What every test of pages of an event with duties needs: an event of its own, and people
 * who open pages and send forms.
 */
@InSchema("duty")
@WholeApplication
public abstract class PageTest {

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected DutyWorld world;

	@Autowired
	protected Duties duties;

	@Autowired
	protected UserDetailsService people;

	protected String event = "";

	@BeforeEach
	protected void event() {
		this.event = this.world.event();
	}

	protected MvcTestResult open(String username, String address) {
		return this.mvc.get().uri(address).with(user(this.people.loadUserByUsername(username))).exchange();
	}

	protected MvcTestResult send(String username, String address, Map<String, String> form) {
		MockMvcRequestBuilder request = this.mvc.post()
			.uri(address)
			.with(csrf())
			.with(user(this.people.loadUserByUsername(username)));
		form.forEach(request::param);
		return request.exchange();
	}

	/** The address of a page of the event. */
	protected String address(String path) {
		return "/events/" + this.event + path;
	}

}
