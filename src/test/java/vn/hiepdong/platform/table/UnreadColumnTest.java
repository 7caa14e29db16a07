package vn.hiepdong.platform.table;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadColumnTest {

	private static final String TABLE = """
			KẾ HOẠCH
			STT\tNội dung\tKết quả\tTrống\t
			\t\tTốt\t\t
			1\tĐón đoàn\tx\t\tgấp
			""";

	@Test
	void columns_that_hold_something_below_the_head_are_told_with_the_title_nearest_to_it() {
		assertThat(unread(3, 0, 1)).containsExactly(new UnreadColumn(2, "Tốt"), new UnreadColumn(4, ""));
	}

	@Test
	void without_a_head_no_column_has_a_title() {
		assertThat(unread(0, 0, 1)).containsExactly(new UnreadColumn(2, ""), new UnreadColumn(3, ""),
				new UnreadColumn(4, ""));
	}

	private static List<UnreadColumn> unread(int lastHeadRow, Integer... read) {
		return UnreadColumn.in(PastedTable.read(TABLE, new TableLimits(99, 9, 0)), lastHeadRow, Set.of(read));
	}

}
