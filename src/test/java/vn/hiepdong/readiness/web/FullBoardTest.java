package vn.hiepdong.readiness.web;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.gate.GatePlan;
import vn.hiepdong.duty.gate.Gates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.CoordinatorPages.html;

/**
 * A wall screen has room for so much, however much there is.
 */
class FullBoardTest extends FiguresPageTest {

	@Autowired
	Gates gates;

	@Test
	void an_event_without_duties_says_so() {
		assertThat(open()).hasStatusOk()
			.bodyText()
			.contains("Chưa có nhiệm vụ nào để tính", "Chưa đặt điều kiện bắt buộc nào", "Không có gì thay đổi")
			.doesNotContain("??", "<table", "class=\"burn-up\"");
	}

	@Test
	void what_is_left_out_is_counted() {
		late("Đón");
		this.world.fill(this.event, 12);
		assertThat(html(open())).contains("Q-005", ">và 7 nữa<").doesNotContain("Q-006");
	}

	@Test
	void of_many_gates_the_missed_come_first_and_the_met_last() {
		late("Đón");
		this.world.keyTime(this.event, "Đã qua", "1/1/2022 7h");
		this.world.keyTime(this.event, "Sắp tới", "1/1/2990 7h");
		for (int number = 1; number <= 30; number++) {
			gate("Điều kiện " + number, (number == 30) ? "Đã qua" : "Sắp tới", "Q-001");
		}
		gate("Điều kiện đã đạt", "Đã qua", verified("Xong"));
		String page = html(open());
		assertThat(page).contains("1/31", "lỡ mốc 1", ">và 22 nữa<").doesNotContain("Điều kiện 9<", "Điều kiện đã đạt");
		assertThat(page.indexOf("Điều kiện 30")).isPositive().isLessThan(page.indexOf("Điều kiện 1<"));
	}

	@Test
	void a_thousand_duties_take_no_more_statements_than_a_hundred() {
		late("Đón");
		this.world.fill(this.event, 100);
		open();
		long few = StatementCount.of(this::open);
		this.world.fill(this.event, 1_000);
		assertThat(StatementCount.of(this::open)).isEqualTo(few);
	}

	private String verified(String title) {
		String number = reportedDone(title);
		verify(number);
		return number;
	}

	private void gate(String name, String keyTime, String duty) {
		this.world.does("dieuphoi", () -> this.gates.make(this.event, new GatePlan(name, keyTime, List.of(duty)),
				UUID.randomUUID(), this.world.actor("dieuphoi")));
	}

	private MvcTestResult open() {
		return open("giamdoc", address("/board"));
	}

}
