package vn.hiepdong.platform.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableHeaderTest {

	@Test
	void the_head_is_found_below_titles() {
		TableHeader<Column> head = find("""
				CÔNG AN THÀNH PHỐ HẢI PHÒNG
				KẾ HOẠCH PHỐI HỢP: nội dung và đơn vị thực hiện

				STT\tNỘI DUNG CÔNG VIỆC\tĐơn vị chủ trì\tHạn
				1\tĐón đoàn\tPX03\t11/9/2022""");
		assertThat(head.lastRow()).isEqualTo(4);
		assertThat(head.columns()).isEqualTo(Map.of(Column.NUMBER, 0, Column.TITLE, 1, Column.LEAD, 2, Column.DUE, 3));
		assertThat(head.sure()).isTrue();
	}

	@Test
	void a_head_of_two_rows_is_read_as_one() {
		TableHeader<Column> head = find("STT\tCông việc\tThời gian\t\tChủ trì\n\t\tBắt đầu\tHạn\t\n1\tĐón đoàn");
		assertThat(head.lastRow()).isEqualTo(2);
		assertThat(head.columns()).containsEntry(Column.START, 2)
			.containsEntry(Column.DUE, 3)
			.containsEntry(Column.LEAD, 4);
	}

	@Test
	void diacritics_case_and_decomposed_text_do_not_matter() {
		assertThat(find("stt\tnoi dung cong viec\tDON VI CHU TRI").columns()).hasSize(3);
	}

	@Test
	void a_slip_of_the_keyboard_is_understood_but_asked_about() {
		TableHeader<Column> head = find("STT\tNội dung công việv\tChủ trì");
		assertThat(head.columns()).containsEntry(Column.TITLE, 1);
		assertThat(head.sure()).isFalse();
	}

	@Test
	void without_a_required_column_somebody_is_asked() {
		assertThat(find("STT\tChủ trì").sure()).isFalse();
	}

	@Test
	void of_two_columns_that_a_title_names_the_one_is_meant_that_it_names_more_fully() {
		TableHeader<Column> head = find("STT\tCông việc\tCác đơn vị chủ trì, chỉ huy\tĐơn vị phối hợp cùng làm");
		assertThat(head.columns()).containsEntry(Column.LEAD, 2).containsEntry(Column.HELPERS, 3);
		assertThat(find("STT\tCông việc\tĐơn vị phối hợp cùng làm\tCác đơn vị chủ trì, chỉ huy").columns())
			.containsEntry(Column.HELPERS, 2)
			.containsEntry(Column.LEAD, 3);
	}

	@Test
	void a_title_that_reaches_over_both_rows_of_a_head_is_written_once() {
		assertThat(find("STT\tCông việc\tThời gian\t\nSTT\tCông việc\tBắt đầu\tHạn").titles()).startsWith("STT",
				"Công việc");
	}

	@Test
	void a_table_without_a_head_has_none() {
		assertThat(find("1\tĐón đoàn\n2\tTiễn đoàn")).extracting(TableHeader::lastRow, TableHeader::sure)
			.containsExactly(0, false);
	}

	private static TableHeader<Column> find(String pasted) {
		return TableHeader.find(PastedTable.read(pasted, new TableLimits(99, 9, 0)), EnumSet.allOf(Column.class));
	}

	private enum Column implements TableColumn {

		NUMBER(false, "STT"), TITLE(true, "Nội dung công việc", "Công việc"),
		LEAD(false, "Đơn vị chủ trì", "Chủ trì", "Đơn vị"), HELPERS(false, "Đơn vị phối hợp"), START(false, "Bắt đầu"),
		DUE(false, "Hạn");

		private final boolean required;

		private final List<String> titles;

		Column(boolean required, String... titles) {
			this.required = required;
			this.titles = List.of(titles);
		}

		@Override
		public List<String> titles() {
			return this.titles;
		}

		@Override
		public boolean required() {
			return this.required;
		}

	}

}
