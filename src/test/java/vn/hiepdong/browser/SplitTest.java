package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A district passes a duty down to its wards; they report from their phones, and the
 * district is done after them.
 */
class SplitTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 1440", "VIETNAMESE, 390", "ENGLISH, 390" })
	void a_duty_goes_down_the_tree_and_its_progress_comes_up(Words words, int width) {
		String title = "Giữ trật tự cổng trường " + words + " " + width;
		String one = title + ", phía bắc";
		String other = title + ", phía nam";
		String duty = planned(title, words, width);

		Person district = signedIn("ca-hong-bang", words, width);
		district.opens(duty)
			.presses("duty.step.accept")
			.follows("tree.split")
			.findsThePageInOrder()
			.fillsRow(0, "title", one)
			.choosesInRow(0, "unit", "cap-quan-toan")
			.fillsRow(0, "weight", "3")
			.fillsRow(1, "title", other)
			.choosesInRow(1, "unit", "cap-thuong-ly")
			.fillsRow(1, "weight", "1")
			.fillsRow(1, "dueAt", "hôm qua")
			.presses("tree.split.send")
			.reads("duty.problem.time")
			.findsThePageInOrder()
			.fillsRow(1, "dueAt", "11/9/2022 12h")
			.presses("tree.split.send")
			.reads("tree.parts.what")
			.readsText(one)
			.readsText(other)
			.findsThePageInOrder();

		Person ward = signedIn("cap-quan-toan", words, width);
		ward.opens("/my/duties").pressesOnCard(one, "duty.step.accept").pressesOnCard(one, "mine.report");
		ward.findsThePageInOrder().pressesOnCard(one, "mine.report.tap", 50).readsOnCard(one, "50%");
		district.opens(duty).reads("duty.state.IN_PROGRESS").readsText("37%");

		ward.pressesOnCard(one, "mine.report").pressesOnCard(one, "duty.step.completion");
		signedIn("cap-thuong-ly", words, width).opens("/my/duties")
			.pressesOnCard(other, "duty.step.accept")
			.pressesOnCard(other, "mine.report")
			.pressesOnCard(other, "duty.step.completion");
		district.opens("/my/duties")
			.readsOnCard(title, "100%")
			.pressesOnCard(title, "mine.report")
			.pressesOnCard(title, "duty.step.completion")
			.opens(duty)
			.reads("duty.state.REPORTED_DONE");
	}

	private String planned(String title, Words words, int width) {
		Person coordinator = signedIn("dieuphoi", words, width);
		coordinator.follows("duty.new.title")
			.fills("duty.field.title", title)
			.chooses("duty.field.area", "PUBLIC_ORDER")
			.chooses("duty.field.phase", "BEFORE")
			.fills("duty.field.startsAt", "9/9/2022 8h00")
			.fills("duty.field.dueAt", "11/9/2022 17:00")
			.presses("form.save")
			.chooses("duty.lead-unit", "ca-hong-bang")
			.presses("duty.step.assignment")
			.reads("duty.state.ASSIGNED");
		return coordinator.path();
	}

}
