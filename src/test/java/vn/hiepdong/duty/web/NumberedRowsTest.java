package vn.hiepdong.duty.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows of a plan that name their duties by the numbers that this application gave.
 */
class NumberedRowsTest extends ImportTest {

	private static final String NUMBERED = "Số nhiệm vụ\tSTT\tNội dung\tĐơn vị chủ trì\tHạn hoàn thành\n";

	@Autowired
	private JdbcClient jdbc;

	@Test
	void rows_that_swap_their_numbers_beside_duty_numbers_are_written() {
		write("Đổi", PLAN + "1\tAlpha\thong-bang\t11/9/2022\n2\tBeta\tle-chan\t11/9/2022");
		write("Đổi", NUMBERED + "Q-001\t2\tAlpha\thong-bang\t12/9/2022\nq2\t1\tBeta\tle-chan\t12/9/2022");
		assertThat(book()).extracting(ImportTest::due).containsOnly("12/09/2022 17:00");
		assertThat(rows()).containsExactly("Đổi|2", "Đổi|1");
	}

	@Test
	void a_row_takes_no_duty_that_a_later_row_names_by_its_number() {
		write("Đổi", PLAN + "1\tAlpha\thong-bang\t11/9/2022");
		String page = pasted("Đổi", NUMBERED + "\t1\tMới chèn\tle-chan\t11/9/2022\n1\t2\tAlpha\thong-bang\t11/9/2022");
		assertThat(get(page)).bodyText().contains("Tạo mới: 1", "Giữ nguyên: 1").doesNotContain("Có lỗi");
		assertThat(confirm(page)).hasStatus3xxRedirection();
		assertThat(rows()).containsExactly("Đổi|2", "Đổi|1");
	}

	@Test
	void a_duty_number_that_stands_twice_is_told_at_the_second_row() {
		this.world.duty("Alpha").in(this.event);
		assertThat(get(pasted("KH", NUMBERED + "Q-001\t\tAlpha\t\t11/9/2022\nQ-001\t\tAlpha\t\t12/9/2022"))).bodyText()
			.contains("Số nhiệm vụ (A3):", "Trùng số với dòng 2", "Có lỗi: 1");
	}

	@Test
	void a_duty_that_another_list_names_by_its_number_stays_with_its_own_plan() {
		write("KH tham mưu", PLAN + "7\tBáo cáo\thong-bang\t11/9/2022");
		write("Rà soát", NUMBERED + "Q-001\t1\tBáo cáo\thong-bang\t12/9/2022");
		assertThat(rows()).containsExactly("KH tham mưu|7");
	}

	private List<String> rows() {
		return this.jdbc.sql("""
				select d.plan_name || '|' || d.plan_row from duty d join event e on e.id = d.event_id and e.code = ?
				order by d.number
				""").param(this.event).query(String.class).list();
	}

}
