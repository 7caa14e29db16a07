package vn.hiepdong.duty.web;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.ProgressReport;
import vn.hiepdong.platform.table.WrittenSheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A plan that comes again, changed: every row finds the duty that it made before, and no
 * other.
 */
class ImportAgainTest extends ImportTest {

	private static final String UNNUMBERED = "Nội dung\tĐơn vị chủ trì\tHạn hoàn thành\n";

	@Autowired
	private Duties duties;

	@Test
	void a_row_that_is_inserted_moves_no_duty_onto_another() {
		write("Gamma", PLAN + "1\tGamma một\thong-bang\t11/9/2022\n2\tGamma hai\tle-chan\t11/9/2022");
		report("Q-001", 70);
		String page = pasted("Gamma", PLAN + """
				1\tGamma chèn\tquan-toan\t11/9/2022
				2\tGamma một\thong-bang\t11/9/2022
				3\tGamma hai\tle-chan\t11/9/2022""");
		assertThat(get(page)).bodyText().contains("Tạo mới: 1", "Giữ nguyên: 2");
		assertThat(confirm(page)).hasStatus3xxRedirection();
		assertThat(book()).extracting(BookedDuty::number, (duty) -> duty.plan().title(), BookedDuty::progress)
			.containsExactly(tuple("Q-001", "Gamma một", 70), tuple("Q-002", "Gamma hai", 0),
					tuple("Q-003", "Gamma chèn", 0));
		assertThat(get(pasted("Gamma", PLAN + "2\tGamma một\thong-bang\t12/9/2022\n1\tGamma giữa\t\t11/9/2022")))
			.bodyText()
			.as("the rows that moved are known by their new numbers")
			.contains("Thay đổi: 2", "trước đây là “Gamma chèn”");
	}

	@Test
	void a_renamed_row_keeps_its_duty_and_names_the_old_title() {
		write("KH", PLAN + "1\tĐón đoàn\thong-bang\t11/9/2022\n2\tTiễn đoàn\tle-chan\t12/9/2022");
		String page = pasted("KH", PLAN + "1\tĐón các đoàn\thong-bang\t11/9/2022\n2\tTIỄN ĐOÀN\tle-chan\t12/9/2022");
		assertThat(get(page)).bodyText()
			.contains("Thay đổi: 2", "Cần xem: 1", "trước đây là “Đón đoàn”")
			.doesNotContain("trước đây là “Tiễn đoàn”");
		confirm(page);
		assertThat(book()).extracting((duty) -> duty.plan().title()).containsExactly("Đón các đoàn", "TIỄN ĐOÀN");
	}

	@Test
	void a_row_that_gave_its_number_to_another_is_still_known_by_its_title() {
		write("KH", PLAN + "1\tMột\thong-bang\t11/9/2022\n2\tHai\tle-chan\t11/9/2022");
		write("KH", PLAN + "2\tMột\thong-bang\t12/9/2022");
		assertThat(get(pasted("KH", PLAN + "1\tHai\tle-chan\t11/9/2022\n2\tMột\thong-bang\t12/9/2022"))).bodyText()
			.contains("Giữ nguyên: 2");
		assertThat(book()).hasSize(2);
	}

	@Test
	void each_sheet_of_a_workbook_has_duties_of_its_own() {
		Path file = WrittenSheet.in(this.folder,
				(sheet) -> sheet.row(1, "STT", "Nội dung", "Đơn vị chủ trì", "Hạn hoàn thành")
					.row(2, "1", "Họp giao ban", "hong-bang", "10/9/2022")
					.row(3, "2", "Chuẩn bị", "hong-bang", "10/9/2022")
					.another("Trong")
					.row(1, "STT", "Nội dung", "Đơn vị chủ trì", "Hạn hoàn thành")
					.row(2, "1", "Họp giao ban", "hong-bang", "12/9/2022")
					.row(3, "2", "Phục vụ", "hong-bang", "12/9/2022"));
		confirm(sent(file, "ke-hoach.xlsx", "Hai trang"));
		String second = sent(file, "ke-hoach.xlsx", "Hai trang");
		read(post(second + "/sheet", Map.of("sheet", "Trong")));
		assertThat(get(second)).bodyText().contains("Tạo mới: 2");
		confirm(second);
		assertThat(book()).extracting((duty) -> duty.plan().title(), ImportTest::due)
			.containsExactly(tuple("Họp giao ban", "10/09/2022 17:00"), tuple("Chuẩn bị", "10/09/2022 17:00"),
					tuple("Họp giao ban", "12/09/2022 17:00"), tuple("Phục vụ", "12/09/2022 17:00"));
		String again = sent(file, "ke-hoach.xlsx", "Hai trang");
		assertThat(get(again)).bodyText().contains("Giữ nguyên: 2");
		read(post(again + "/sheet", Map.of("sheet", "Trong")));
		assertThat(get(again)).bodyText().contains("Giữ nguyên: 2");
	}

	@Test
	void rows_without_numbers_are_told_apart_by_unit_and_due_time() {
		String table = UNNUMBERED + """
				Trực ban ca\thong-bang\t11/9/2022
				Trực ban ca\tle-chan\t11/9/2022
				Trực ban ca\tle-chan\t12/9/2022""";
		write("Trực", table);
		assertThat(get(pasted("Trực", table))).bodyText().contains("Giữ nguyên: 3").doesNotContain("Tạo mới");
		write("Trực", UNNUMBERED + "Trực ban ca\tle-chan\t13/9/2022\nTrực ban ca\thong-bang\t11/9/2022");
		assertThat(book()).extracting(ImportTest::due)
			.containsExactly("11/09/2022 17:00", "13/09/2022 17:00", "12/09/2022 17:00");
	}

	@Test
	void a_row_without_a_number_takes_no_duty_of_another_plan() {
		write("KH tham mưu", UNNUMBERED + "Báo cáo tổng kết\thong-bang\t11/9/2022");
		String page = pasted("KH giao thông", UNNUMBERED + "Báo cáo tổng kết\tle-chan\t12/9/2022");
		assertThat(get(page)).bodyText().contains("Tạo mới: 1", "Trùng tên với nhiệm vụ Q-001");
	}

	@Test
	void a_row_takes_no_duty_of_another_plan_by_its_title_but_one_that_came_from_none() {
		write("KH tham mưu", PLAN + "1\tBáo cáo tổng kết\thong-bang\t11/9/2022");
		this.world.duty("Đón đoàn").due("11/9/2022 17:00").in(this.event);
		String page = pasted("KH giao thông",
				PLAN + "1\tBáo cáo tổng kết\tle-chan\t12/9/2022\n2\tđón đoàn\tle-chan\t11/9/2022");
		assertThat(get(page)).bodyText()
			.contains("Tạo mới: 1", "Thay đổi: 1", "Trùng tên với nhiệm vụ Q-001", "/duties/Q-002");
	}

	@Test
	void a_row_with_the_title_of_a_cancelled_duty_is_a_new_duty() {
		write("Delta", PLAN + "1\tDelta một\thong-bang\t11/9/2022");
		this.world.does("dieuphoi", () -> this.duties.cancel(this.event, "Q-001", "Bỏ",
				this.world.version(this.event, "Q-001"), this.world.actor("dieuphoi")));
		this.world.duty("Delta hai").due("11/9/2022 17:00").of("hong-bang").reportedDone().in(this.event);
		this.world.does("dieuphoi", () -> this.duties.verify(this.event, "Q-002", "",
				this.world.version(this.event, "Q-002"), this.world.actor("dieuphoi")));
		assertThat(get(pasted("Delta khác", PLAN + "1\tDelta một\t\t12/9/2022\n2\tDelta hai\t\t12/9/2022"))).bodyText()
			.contains("Tạo mới: 2", "Trùng tên với nhiệm vụ Q-001", "Trùng tên với nhiệm vụ Q-002");
		assertThat(get(pasted("Delta", PLAN + "1\tDelta một\thong-bang\t11/9/2022"))).bodyText()
			.as("the plan as it was calls nothing back to life")
			.contains("Giữ nguyên: 1");
	}

	@Test
	void each_section_counts_for_itself() {
		String table = PLAN + """
				I\tTRƯỚC HỘI NGHỊ
				1\tHọp giao ban\thong-bang\t10/9/2022
				2\tTrang trí\thong-bang\t10/9/2022
				II. TRONG HỘI NGHỊ
				1\tHọp giao ban\thong-bang\t12/9/2022
				2\tPhục vụ\thong-bang\t12/9/2022""";
		String page = pasted("KH", table);
		assertThat(get(page)).bodyText().contains("Tạo mới: 4", "Tiêu đề mục: 2").doesNotContain("Có lỗi");
		confirm(page);
		assertThat(get(pasted("KH", table.replace("Phục vụ", "Phục vụ hội nghị")))).bodyText()
			.contains("Giữ nguyên: 3", "Thay đổi: 1", "trước đây là “Phục vụ”", "/duties/Q-004");
	}

	@Test
	void what_was_imported_before_sections_were_kept_is_found_by_its_title() {
		write("KH", PLAN + "1\tHọp giao ban\thong-bang\t10/9/2022\n2\tTrang trí\thong-bang\t10/9/2022");
		String page = pasted("KH", PLAN + """
				I\tTRƯỚC HỘI NGHỊ
				1\tHọp giao ban\thong-bang\t10/9/2022
				2\tTrang trí\thong-bang\t11/9/2022""");
		assertThat(get(page)).bodyText().contains("Giữ nguyên: 1", "Thay đổi: 1").doesNotContain("Tạo mới");
	}

	@Test
	void a_number_too_long_to_be_kept_is_told() {
		String table = PLAN + "9".repeat(41) + "\tSố dài\thong-bang\t11/9/2022";
		String page = pasted("KH", table);
		assertThat(get(page)).bodyText().contains("Số thứ tự (A2):", "dài quá 40 ký tự", "Tạo mới: 1");
		confirm(page);
		assertThat(get(pasted("KH", table))).bodyText().contains("Giữ nguyên: 1");
	}

	private void report(String number, int percent) {
		this.world.does("hong-bang", () -> this.duties.accept(this.event, number, this.world.actor("hong-bang")));
		this.world.does("hong-bang", () -> this.duties.report(this.event, number,
				new ProgressReport(UUID.randomUUID(), percent, "Đã làm"), this.world.actor("hong-bang")));
	}

}
