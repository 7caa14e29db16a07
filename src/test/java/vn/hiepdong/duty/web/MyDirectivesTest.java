package vn.hiepdong.duty.web;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.duty.directive.Directives;

import static org.assertj.core.api.Assertions.assertThat;

class MyDirectivesTest extends DutyPageTest {

	@Autowired
	private Directives directives;

	@BeforeEach
	void going() {
		this.world.goingOn(this.event);
	}

	@Test
	void late_and_todays_duties_come_before_what_is_to_be_acknowledged_and_the_rest_after_it() {
		this.world.duty("Quá hạn").due("2/1/2020 07:00").of("quan-toan").accepted().in(this.event);
		this.world.duty("Hôm nay").of("quan-toan").accepted().in(this.event);
		this.world.duty("Sau này").from("1/12/2999 07:00").of("quan-toan").accepted().in(this.event);
		give(this.event, "Giữ giờ", "quan-toan");
		assertThat(page("quan-toan")).containsSubsequence("lot-LATE", "lot-TODAY", "Giữ giờ", "lot-COMING");
	}

	@Test
	void a_directive_takes_one_line_that_names_its_units() {
		String number = this.world.duty("Đón").of("quan-toan").with("thuong-ly", "hong-bang").in(this.event);
		this.world.does("giamdoc", () -> this.directives.give(this.event,
				DirectivePlan.onDuty(number, UUID.randomUUID(), "Giữ giờ"), this.world.actor("giamdoc")));
		assertThat(page("hong-bang")).containsOnlyOnce("Giữ giờ")
			.containsPattern("hong-bang[^<]*quan-toan[^<]*thuong-ly");
		this.world.does("quan-toan",
				() -> this.directives.acknowledge(this.event, 1, "quan-toan", this.world.actor("quan-toan")));
		assertThat(page("hong-bang")).containsPattern("hong-bang[^<]*thuong-ly");
	}

	@Test
	void directives_of_every_event_that_goes_on_are_there() {
		String other = this.world.goingOn(this.world.event());
		String ended = this.world.event();
		give(this.event, "Lời ở đây", "quan-toan");
		give(other, "Lời ở kia", "quan-toan");
		give(ended, "Lời năm ngoái", "quan-toan");
		long two = StatementCount.of(() -> assertThat(page("quan-toan"))
			.contains("Lời ở đây", "Lời ở kia", "/events/" + other + "/directives/1")
			.doesNotContain("Lời năm ngoái"));
		give(this.world.goingOn(this.world.event()), "Lời thứ ba", "quan-toan");
		assertThat(StatementCount.of(() -> assertThat(page("quan-toan")).contains("Lời thứ ba"))).isEqualTo(two);
	}

	private void give(String where, String text, String unit) {
		this.world.does("giamdoc", () -> this.directives.give(where,
				DirectivePlan.toUnit(unit, UUID.randomUUID(), text), this.world.actor("giamdoc")));
	}

	private String page(String username) {
		return body(open(username, "/my/duties"));
	}

}
