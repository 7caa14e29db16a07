package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.duty.directive.DirectiveShow;
import vn.hiepdong.duty.directive.DirectiveView;
import vn.hiepdong.duty.directive.Directives;

/**
 * What every test of directives needs.
 */
abstract class DirectiveTest extends DutyServiceTest {

	static final String WORD = "Xong trước 17 giờ.";

	@Autowired
	Directives directives;

	int give(String username, DirectivePlan plan) {
		return as(username, (me) -> this.directives.give(this.event, plan, me));
	}

	void acknowledge(String username, int number, String unit) {
		does(username, (me) -> this.directives.acknowledge(this.event, number, unit, me));
	}

	DirectiveView get(String username, int number) {
		return as(username, (me) -> this.directives.get(this.event, number, me));
	}

	List<Integer> numbers(String username) {
		return as(username,
				(me) -> this.directives.list(this.event, DirectiveShow.ALL, PageRequest.of(0, 25), me)
					.page()
					.map(DirectiveView::number))
			.getContent();
	}

	static DirectivePlan onDuty(String number) {
		return DirectivePlan.onDuty(number, UUID.randomUUID(), WORD);
	}

	static DirectivePlan onUnit(String unit) {
		return DirectivePlan.toUnit(unit, UUID.randomUUID(), WORD);
	}

	static DirectivePlan onEvent() {
		return DirectivePlan.onEvent(UUID.randomUUID(), WORD);
	}

}
