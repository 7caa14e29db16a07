package vn.hiepdong.browser;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.SecondNode;
import vn.hiepdong.event.EventChanged;
import vn.hiepdong.platform.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two browsers on two nodes of the application see each other's changes on the pages that
 * they have open.
 */
class TwoNodesTest extends BrowserTest {

	@Autowired
	private Environment environment;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher changes;

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
		String title = "Dựng cổng chào hai nút";
		String duty = assigned(title, "pv01", Words.VIETNAMESE);
		this.director.opens(duty).reads("duty.state.ASSIGNED").staysOnThePage();
		Person leader = signedIn("pv01", Words.VIETNAMESE, 390).opens("/my/duties")
			.onCard(title)
			.presses("duty.step.accept")
			.reads("duty.done.ACCEPT")
			.staysOnThePage();
		this.director.reads("duty.state.ACCEPTED").isStillOnThePage();
		this.director.unfolds("directive.give").fills("directive.text", "Báo cáo trước 17 giờ");
		Person deputy = signedIn("pv01", Words.VIETNAMESE, 1440);
		reports(deputy, duty, "30", "Đã dựng xong khung");
		this.director.readsText("Đã dựng xong khung")
			.seesNo("#live-news")
			.finds("directive.text", "Báo cáo trước 17 giờ")
			.isStillOnThePage();
		leader.onCard(title).readsText("30%").reads("duty.done.ACCEPT");
		leader.onCard(title).presses("mine.report").onCard(title).fillsText("Còn thiếu đèn");
		this.director.presses("directive.send");
		leader.readsText("Báo cáo trước 17 giờ").seesNo("#live-news");
		reports(deputy, duty, "60", "Đã dựng xong mái");
		leader.isTold("live.news").onCard(title).findsText("Còn thiếu đèn").isStillOnThePage();
	}

	private static void reports(Person leader, String duty, String percent, String text) {
		leader.opens(duty)
			.fills("duty.step.report.percent", percent)
			.fills("duty.step.report.text", text)
			.presses("duty.step.report.send")
			.readsText(text);
	}

	@Test
	void a_page_that_is_cut_off_says_so_and_catches_up() {
		Person reader = signedIn("dieuphoi", Words.VIETNAMESE, 1440);
		LostConnection connection = reader.losesTheConnection();
		connection.opensListening(() -> reader.opens(EVENT));
		reader.readsText("Bộ Công an").staysOnThePage();
		connection.cut();
		whileOrganisedBy("Ban tổ chức", () -> {
			connection.passRefreshes(8);
			connection.pass(Duration.ofSeconds(41));
			connection.pass(Duration.ofSeconds(4));
			reader.sees("#live-state", "Mất kết nối, số liệu từ ");
			connection.mend();
			connection.pass(Duration.ofSeconds(6));
			connection.pass(Duration.ofSeconds(20));
			connection.letTimeRun();
			reader.readsText("Ban tổ chức").isStillOnThePage();
		});
	}

	@Test
	void a_page_whose_stream_is_held_back_on_the_way_asks_after_a_few_seconds() {
		Person reader = signedIn("dieuphoi", Words.VIETNAMESE, 1440);
		LostConnection connection = reader.losesTheConnection();
		connection.holdStreamsBack();
		reader.opens(EVENT).readsText("Bộ Công an").staysOnThePage();
		whileOrganisedBy("Ban tổ chức", () -> {
			connection.pass(Duration.ofSeconds(6));
			connection.letTimeRun();
			reader.readsText("Ban tổ chức").isStillOnThePage();
		});
	}

	@Test
	void a_window_waits_for_its_answer_however_much_other_windows_hear() {
		Person reader = signedIn("dieuphoi", Words.VIETNAMESE, 1440);
		LostConnection connection = reader.losesTheConnection();
		connection.holdStreamsBack();
		connection.holdAnswersBack();
		reader.opens(EVENT + "/duties");
		connection.pass(Duration.ofSeconds(6));
		for (int news = 0; news < 5; news++) {
			reader.runs("new BroadcastChannel('live').postMessage('heard')");
			connection.pass(Duration.ofMillis(300));
		}
		assertThat(connection.questions()).isEqualTo(1);
	}

	@Test
	void what_is_late_by_now_is_on_an_open_page_though_nothing_was_told() {
		String title = "Dựng cổng chào đúng hạn";
		String duty = assigned(title, "pv01", Words.VIETNAMESE);
		Person reader = signedIn("dieuphoi", Words.VIETNAMESE, 1440);
		LostConnection time = reader.losesTheConnection();
		reader.opens(duty).seesNo("#duty-state .late").staysOnThePage();
		isDue(title, "2022-09-09 08:00:01+07");
		try {
			time.pass(Duration.ofMinutes(5));
			time.letTimeRun();
			reader.sees("#duty-state", "Quá hạn").isStillOnThePage();
		}
		finally {
			isDue(title, "2022-09-11 17:00+07");
		}
	}

	/** Nobody is told, as nobody is when a time has come. */
	private void isDue(String title, String at) {
		this.jdbc.sql("update duty set due_at = cast(? as timestamptz) where title = ?").params(at, title).update();
	}

	/** Others read the page of the same event. */
	private void whileOrganisedBy(String organiser, Runnable look) {
		organises(organiser);
		try {
			look.run();
		}
		finally {
			organises("Bộ Công an");
		}
	}

	private void organises(String organiser) {
		this.jdbc.sql("update event set organiser = ? where code = 'hoi-nghi-2022'").param(organiser).update();
		this.changes.publishEvent(new EventChanged("hoi-nghi-2022", "", "dieuphoi", Instant.EPOCH));
	}

	@Test
	void no_window_takes_the_connections_of_another() {
		this.director.opensWindows(7, EVENT + "/duties").opens(EVENT + "/board").sees("#board-figures", "%");
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
