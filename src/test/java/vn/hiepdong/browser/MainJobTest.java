package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reason for all this: a coordinator assigns a duty, the unit's leader reports on it,
 * the director sees it.
 */
class MainJobTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 1440", "VIETNAMESE, 390", "ENGLISH, 1440", "ENGLISH, 390" })
	void a_duty_goes_from_the_coordinator_to_the_unit_to_the_director(Words words, int width) {
		String title = "Trải thảm cổng chính " + words + " " + width;
		Person director = signedIn("giamdoc", words, width).findsThePageInOrder();
		int reportedBefore = director.readsNumber(".headline-second");

		Person coordinator = signedIn("dieuphoi", words, width);
		coordinator.follows("duty.new.title")
			.findsThePageInOrder()
			.fills("duty.field.title", title)
			.fills("duty.field.description", "Trải thảm đỏ từ cổng chính đến sảnh hội trường.")
			.chooses("duty.field.area", "DECORATION")
			.chooses("duty.field.phase", "BEFORE")
			.fills("duty.field.weight", "10")
			.chooses("duty.field.criticality", "CRITICAL")
			.fills("duty.field.startsAt", "9/9/2022 8h00")
			.fills("duty.field.dueAt", "11/9/2022 17:00")
			.fills("duty.field.criteria", "Thảm phẳng, sạch, cố định chắc chắn.")
			.presses("form.save")
			.reads("duty.state.DRAFT")
			.findsThePageInOrder()
			.chooses("duty.lead-unit", "cap-quan-toan")
			.presses("duty.step.assignment")
			.reads("duty.state.ASSIGNED");
		String duty = coordinator.path();

		Person leader = signedIn("cap-quan-toan", words, width).findsThePageInOrder();
		leader.followsText(title)
			.presses("duty.step.accept")
			.reads("duty.state.ACCEPTED")
			.findsThePageInOrder()
			.fills("duty.step.report.percent", "60")
			.fills("duty.step.report.text", "Đã trải 60 mét, chờ phần bậc thềm.")
			.presses("duty.step.report.send")
			.reads("duty.state.IN_PROGRESS")
			.readsText("Đã trải 60 mét, chờ phần bậc thềm.");

		director.opens(EVENT + "/readiness").findsThePageInOrder();
		assertThat(director.readsNumber(".headline-second")).isGreaterThanOrEqualTo(reportedBefore);
		director.opens(duty).reads("duty.state.IN_PROGRESS").readsText("60%");

		leader.fills("duty.step.completion.result", "Đã trải xong, chụp ảnh gửi kèm.")
			.presses("duty.step.completion")
			.reads("duty.state.REPORTED_DONE");
		director.opens(duty)
			.findsThePageInOrder()
			.fills("duty.step.return.reason", "Mép thảm phía đông còn bong.")
			.presses("duty.step.return")
			.reads("duty.state.RETURNED");
		leader.opens(duty)
			.readsText("Mép thảm phía đông còn bong.")
			.fills("duty.step.completion.result", "Đã dán lại mép thảm.")
			.presses("duty.step.completion");
		int verifiedBefore = director.opens(EVENT + "/readiness").readsNumber(".legend li:first-child a");
		director.opens(duty).presses("duty.step.verification").reads("duty.state.VERIFIED");
		assertThat(director.opens(EVENT + "/readiness").readsNumber(".legend li:first-child a"))
			.isEqualTo(verifiedBefore + 1);
	}

}
