package vn.hiepdong.duty.notice;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.duty.directive.Directives;

import static org.assertj.core.api.Assertions.assertThat;

class DirectiveNoticesTest extends NoticeTest {

	@Autowired
	private Directives directives;

	@Test
	void a_directive_is_told_at_once_then_above_then_to_the_coordinators() {
		gives(DirectivePlan.toUnit("quan-toan", UUID.randomUUID(), "Tăng cường trực ban"));
		runsAt("9/9/2022 08:01");
		assertThat(told("quan-toan")).containsExactly("DIRECTIVE");
		assertThat(told("le-chan")).isEmpty();
		assertThat(told("giamdoc")).isEmpty();
		runsAt("9/9/2022 12:00");
		assertThat(told("hong-bang")).containsExactly("DIRECTIVE 4h");
		runsAt("9/9/2022 20:00");
		assertThat(told("dieuphoi")).containsExactly("DIRECTIVE 12h");
		assertThat(told("quan-toan")).containsExactly("DIRECTIVE");
	}

	@Test
	void whoever_has_acknowledged_is_left_in_peace() {
		String number = duty().of("quan-toan").with("le-chan").accepted().in(this.event);
		gives(DirectivePlan.onDuty(number, UUID.randomUUID(), "Đón đúng giờ"));
		does("quan-toan", (me) -> this.directives.acknowledge(this.event, 1, "quan-toan", me));
		runsAt("9/9/2022 12:00");
		assertThat(told("quan-toan")).doesNotContain("DIRECTIVE");
		assertThat(told("hong-bang")).isEmpty();
		assertThat(told("le-chan")).contains("DIRECTIVE");
	}

	private void gives(DirectivePlan plan) {
		does("giamdoc", (me) -> this.directives.give(this.event, plan, me));
	}

}
