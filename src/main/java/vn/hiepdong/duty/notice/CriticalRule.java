package vn.hiepdong.duty.notice;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A critical duty that stays late is told to the director, and once more where it was
 * returned meanwhile; the others of whom it is late know from the rules before.
 */
@Order(10)
@Component
@RequiredArgsConstructor
class CriticalRule implements Rule {

	private final ReminderSettings settings;

	@Override
	public NoticeKind kind() {
		return NoticeKind.CRITICAL;
	}

	@Override
	public List<Stage> stages() {
		return List.of(new Stage(this.settings.director().critical(), Level.DIRECTOR));
	}

	@Override
	public String occasions() {
		return DutySql.owed("greatest(d.due_at, g.since)", "d.criticality = 'CRITICAL'");
	}

}
