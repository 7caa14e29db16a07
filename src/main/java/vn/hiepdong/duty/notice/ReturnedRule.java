package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever gets a duty back to work hears so at once.
 */
@Order(3)
@Component
class ReturnedRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.RETURNED;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.LEADER));
	}

	@Override
	public String occasions() {
		return DutySql.steps("RETURN", "d.state = 'RETURNED' and t.at = g.since");
	}

}
