package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever is given a duty hears so at once, until it is accepted.
 */
@Order(1)
@Component
class AssignedRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.ASSIGNED;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.LEADER));
	}

	@Override
	public String occasions() {
		return DutySql.steps("ASSIGN", "d.state = 'ASSIGNED' and t.at = g.since");
	}

}
