package vn.hiepdong.duty.notice;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A duty that was late already when its unit got it, or got it back, is told to the unit
 * above, then to the coordinators, counted from then and whatever they were told before.
 * The unit itself has just heard that it was assigned or returned.
 */
@Order(9)
@Component
@RequiredArgsConstructor
class LateAgainRule implements Rule {

	private final ReminderSettings settings;

	@Override
	public NoticeKind kind() {
		return NoticeKind.LATE_AGAIN;
	}

	@Override
	public List<Stage> stages() {
		return this.settings.late().stages().stream().filter((stage) -> stage.level() != Level.LEADER).toList();
	}

	@Override
	public String occasions() {
		return DutySql.owed("g.since", "d.due_at < g.since");
	}

}
