package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A coordinator moves several duties at once, and thinks better of it.
 */
class ChangeManyTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 1440, duty.bulk.page, 1 ngày", "VIETNAMESE, 390, duty.bulk.page, 1 ngày",
			"ENGLISH, 1440, duty.bulk.all, 1 day" })
	void duties_are_chosen_moved_and_moved_back(Words words, int width, String choice, String shift) {
		String title = "Trực ban khu vực " + words + " " + width;
		Person coordinator = signedIn("dieuphoi", words, width);
		twoDuties(coordinator, title);
		String list = EVENT + "/duties?q=" + title.replace(' ', '+');
		coordinator.opens(list)
			.readsText("11/09/2022 17:00")
			.checks(choice, 2)
			.readsText(words.of("duty.bulk.chosen").replace("#", "2"))
			.findsThePageInOrder()
			.presses("duty.bulk.go")
			.readsText(words.of("duty.bulk.count", 2))
			.checks("duty.bulk.kind.SHIFT")
			.fills("duty.bulk.shift", shift)
			.findsThePageInOrder()
			.presses("duty.bulk.preview")
			.readsText(words.of("duty.bulk.will-change", 2))
			.readsText("12/09/2022 17:00")
			.findsThePageInOrder()
			.pressesText(words.of("duty.bulk.confirm", 2))
			.readsText(words.of("duty.bulk.done", 2))
			.readsText("12/09/2022 17:00")
			.findsThePageInOrder()
			.presses("duty.bulk.undo")
			.reads("duty.bulk.is-undone")
			.findsThePageInOrder()
			.opens(list)
			.readsText("11/09/2022 17:00");
	}

	private static void twoDuties(Person coordinator, String title) {
		coordinator.opens(EVENT + "/duties/import")
			.pastes("import.table", """
					<table>
					<tr><td>STT</td><td>Nội dung công việc</td><td>Chủ trì</td><td>Hạn</td></tr>
					<tr><td>1</td><td>%s, ca sáng</td><td>Công an quận Hồng Bàng</td><td>11/9/2022</td></tr>
					<tr><td>2</td><td>%s, ca chiều</td><td>Công an quận Hồng Bàng</td><td>11/9/2022</td></tr>
					</table>""".formatted(title, title))
			.fills("duty.import.name", title)
			.presses("import.preview")
			.reads("import.nothing-saved")
			.presses("import.confirm");
	}

}
