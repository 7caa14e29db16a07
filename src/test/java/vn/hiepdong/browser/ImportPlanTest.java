package vn.hiepdong.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A coordinator copies the plan out of Word and brings it in.
 */
class ImportPlanTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 1440", "VIETNAMESE, 390", "ENGLISH, 1440" })
	void a_table_from_word_becomes_duties(Words words, int width) {
		String title = "Chuẩn bị phòng họp báo " + words + " " + width;
		Person coordinator = signedIn("dieuphoi", words, width).opens(EVENT + "/duties");
		coordinator.follows("duty.import.title")
			.findsThePageInOrder()
			.pastes("import.table", """
					<table>
					<tr><td><p>STT</p></td><td><p>Nội dung công việc</p></td><td>Chủ trì</td><td>Hạn</td></tr>
					<tr><td>1</td><td><p>%s</p></td><td><p>Công an quận</p><p>Hồng Bàng</p></td><td>11/9/2022</td></tr>
					<tr><td>2</td><td><p>%s, phần hai</p></td><td>Công an quận Hồng Bàn</td><td>hôm qua</td></tr>
					</table>""".formatted(title, title))
			.fills("duty.import.name", title)
			.presses("import.preview")
			.reads("import.nothing-saved")
			.findsThePageInOrder()
			.readsText("C3")
			.pressesText(words.of("import.use", "Công an quận Hồng Bàng"))
			.checks("import.without-faulty", 1)
			.presses("import.confirm")
			.opens(EVENT + "/duties?q=" + title.replace(' ', '+'))
			.readsText(title)
			.reads("duty.state.ASSIGNED")
			.readsText(words.of("duty.list.count", 1));
	}

	@Test
	void a_cell_of_word_that_reaches_over_several_rows_moves_no_column() {
		String title = "Việc có ô gộp";
		signedIn("dieuphoi", Words.VIETNAMESE, 1440).opens(EVENT + "/duties/import")
			.pastes("import.table",
					"""
							<table>
							<tr><td rowspan="2">TT</td><td rowspan="2">Nội dung</td><td rowspan="2">Đơn vị chủ trì</td><td colspan="2">Thời gian</td></tr>
							<tr><td>Bắt đầu</td><td>Hạn hoàn thành</td></tr>
							<tr><td>1</td><td>%s một</td><td rowspan="2">PC08</td><td>10/9/2022</td><td>11/9/2022</td></tr>
							<tr><td>2</td><td>%s hai</td><td>10/9/2022</td><td>12/9/2022</td></tr>
							<tr><td>3</td><td>%s ba</td><td>PV01</td><td>10/9/2022</td><td>13/9/2022</td></tr>
							</table>"""
						.formatted(title, title, title))
			.fills("duty.import.name", title)
			.presses("import.preview")
			.readsText("Tạo mới: 3")
			.presses("import.confirm")
			.opens(EVENT + "/duties?unit=pc08&q=" + title.replace(' ', '+'))
			.readsText(Words.VIETNAMESE.of("duty.list.count", 2))
			.readsText("12/09/2022 17:00");
	}

}
