package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever lost a duty hears at once that this was undone; what else was undone, such as a
 * shift of its times, had not been told either.
 */
@Order(4)
@Component
class RestoredRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.RESTORED;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.LEADER));
	}

	@Override
	public String occasions() {
		return DutySql.steps("RESTORE",
				"""
						d.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and exists (select from duty_step_change c
							where c.step_id = t.id and c.field in ('leadUnit', 'state'))
						""");
	}

}
