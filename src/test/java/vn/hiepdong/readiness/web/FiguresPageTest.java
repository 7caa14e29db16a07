package vn.hiepdong.readiness.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.WholeApplication;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyWorld;
import vn.hiepdong.platform.database.InSchema;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What every test of a page with an event's figures needs: an event of its own, duties
 * that stand somehow, and people who open pages.
 */
@InSchema("duty")
@WholeApplication
abstract class FiguresPageTest {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DutyWorld world;

	@Autowired
	Duties duties;

	@Autowired
	UserDetailsService people;

	String event = "";

	@BeforeEach
	void event() {
		this.event = this.world.event();
	}

	String late(String title) {
		return this.world.duty(title).of("quan-toan").due("1/1/2021 7:00").in(this.event);
	}

	String reportedDone(String title) {
		return this.world.duty(title).of("quan-toan").reportedDone().in(this.event);
	}

	void verify(String number) {
		this.world.does("giamdoc", () -> this.duties.verify(this.event, number, "",
				this.world.version(this.event, number), this.world.actor("giamdoc")));
	}

	MvcTestResult open(String username, String address) {
		return this.mvc.get().uri(address).with(user(this.people.loadUserByUsername(username))).exchange();
	}

	String address(String path) {
		return "/events/" + this.event + path;
	}

}
