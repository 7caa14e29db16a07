package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever had accepted a duty hears at once that it is given up.
 */
@Order(4)
@Component
class CancelledRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.CANCELLED;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.LEADER));
	}

	@Override
	public String occasions() {
		return DutySql.steps("CANCEL", """
				d.state = 'CANCELLED' and exists (select from duty_step a
					where a.event_id = d.event_id and a.duty_id = d.id and a.step = 'ACCEPT' and a.at >= g.since)
				""");
	}

}
