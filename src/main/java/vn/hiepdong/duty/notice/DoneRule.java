package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Coordinators hear at once what was reported done and waits for their verdict.
 */
@Order(5)
@Component
class DoneRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.DONE;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.COORDINATOR));
	}

	@Override
	public String occasions() {
		return DutySql.steps("REPORT_DONE", "d.parent_id is null and d.state = 'REPORTED_DONE' and t.at > g.since");
	}

}
