package vn.hiepdong.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import vn.hiepdong.SecondNode;
import vn.hiepdong.platform.database.TestDatabase;

/**
 * Two browsers on two nodes of the application see each other's changes on the pages that
 * they have open.
 */
class TwoNodesTest extends BrowserTest {

	@Autowired
	private Environment environment;

	private ConfigurableApplicationContext second;

	private Person director;

	@BeforeEach
	void start() {
		this.second = SecondNode.beside(this.environment);
		this.director = onSecondNode("giamdoc");
	}

	@AfterEach
	void directorGoesHome() {
		this.director.close();
	}

	@Test
	void a_report_on_one_node_is_on_the_page_that_is_open_on_the_other() {
		String duty = assigned("Dựng cổng chào hai nút", "pv01", Words.VIETNAMESE);
		this.director.opens(duty).reads("duty.state.ASSIGNED").staysOnThePage();
		Person leader = signedIn("pv01", Words.VIETNAMESE, 390).opens(duty).presses("duty.step.accept");
		this.director.reads("duty.state.ACCEPTED").isStillOnThePage();
		this.director.unfolds("directive.give").fills("directive.text", "Báo cáo trước 17 giờ");
		leader.fills("duty.step.report.percent", "30")
			.fills("duty.step.report.text", "Đã dựng xong khung")
			.presses("duty.step.report.send");
		this.director.readsText("Đã dựng xong khung")
			.isTold("live.news")
			.finds("directive.text", "Báo cáo trước 17 giờ")
			.isStillOnThePage();
		leader.staysOnThePage();
		this.director.presses("directive.send");
		leader.readsText("Báo cáo trước 17 giờ").isStillOnThePage();
	}

	@Test
	void a_page_whose_session_ended_says_so() {
		this.director.opens(EVENT + "/duties").staysOnThePage().signsOutElsewhere();
		this.director.isTold("live.over").isStillOnThePage();
	}

	private Person onSecondNode(String username) {
		Person person = new Person(browser(), "http://localhost:" + SecondNode.port(this.second), 1440,
				Words.VIETNAMESE);
		return person.opens("/login").signsIn(username, TestDatabase.DEMO_PASSWORD);
	}

}
