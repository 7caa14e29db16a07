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
		String duty = assigned(title, "ca-hong-bang", words);

		Person district = signedIn("ca-hong-bang", words, width);
		district.opens(duty)
			.presses("duty.step.accept")
			.follows("tree.split")
			.findsThePageInOrder()
			.inRow(0)
			.fills("title", one)
			.inRow(0)
			.chooses("unit", "cap-quan-toan")
			.inRow(0)
			.fills("weight", "3")
			.inRow(1)
			.fills("title", other)
			.inRow(1)
			.chooses("unit", "cap-thuong-ly")
			.inRow(1)
			.fills("weight", "1")
			.inRow(1)
			.fills("dueAt", "hôm qua")
			.presses("tree.split.send")
			.reads("duty.problem.time")
			.findsThePageInOrder()
			.inRow(1)
			.fills("dueAt", "11/9/2022 12h")
			.presses("tree.split.send")
			.reads("tree.parts.what")
			.readsText(one)
			.readsText(other)
			.findsThePageInOrder();

		Person ward = signedIn("cap-quan-toan", words, width);
		ward.opens("/my/duties").onCard(one).presses("duty.step.accept").onCard(one).presses("mine.report");
		ward.findsThePageInOrder().onCard(one).presses("mine.report.tap", 50).onCard(one).readsText("50%");
		district.opens(duty).reads("duty.state.IN_PROGRESS").readsText("37%");

		ward.onCard(one).presses("mine.report").onCard(one).presses("duty.step.completion");
		signedIn("cap-thuong-ly", words, width).opens("/my/duties")
			.onCard(other)
			.presses("duty.step.accept")
			.onCard(other)
			.presses("mine.report")
			.onCard(other)
			.presses("duty.step.completion");
		district.opens("/my/duties")
			.onCard(title)
			.readsText("100%")
			.onCard(title)
			.presses("mine.report")
			.onCard(title)
			.presses("duty.step.completion")
			.opens(duty)
			.reads("duty.state.REPORTED_DONE");
	}

}
