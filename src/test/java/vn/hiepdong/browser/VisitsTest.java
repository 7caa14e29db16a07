package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A coordinator plans the visits, and a host sees who comes.
 */
class VisitsTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390", "VIETNAMESE, 1440", "ENGLISH, 1440" })
	void a_coordinator_searches_for_a_plan_stops_and_sees_what_it_changes(Words words, int width) {
		signedIn("dieuphoi", words, width).opens(EVENT + "/visits")
			.fills("visit.run.seconds", "120")
			.presses("visit.run.go")
			.reads("visit.plan.state.RUNNING")
			.presses("planning.stop")
			.reads("visit.plan.state.DRAFT")
			.reads("visit.changes.after")
			.findsThePageInOrder();
	}

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390", "VIETNAMESE, 1440", "ENGLISH, 1440" })
	void a_coordinator_changes_a_plan_and_reads_at_once_which_rule_it_breaks(Words words, int width) {
		signedIn("dieuphoi", words, width).opens(EVENT + "/visits/plans/1")
			.presses("visit.plan.copy")
			.reads("visit.check.sound")
			.unfolds("visit.hand.halt")
			.chooses("visit.hand.tour", "1/1")
			.chooses("visit.ward", "cap-quan-toan")
			.chooses("visit.hand.start", "12/09/2022 07:15")
			.presses("visit.hand.halt.go")
			.readsText(words.of("visit.rule.OPENING", "CAP Quán Toan", "01 (15B-020.11)", "07:15"))
			.findsThePageInOrder();
	}

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390", "ENGLISH, 1440" })
	void a_host_follows_the_event_to_who_comes(Words words, int width) {
		signedIn("cap-thuong-ly", words, width).opens(EVENT)
			.followsText(words == Words.ENGLISH ? "Thuong Ly Ward Police" : "Công an phường Thượng Lý")
			.readsText("07:15–07:45")
			.findsThePageInOrder();
	}

}
