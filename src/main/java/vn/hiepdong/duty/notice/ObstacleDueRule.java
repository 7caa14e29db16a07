package vn.hiepdong.duty.notice;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An obstacle that is still there at its due time is told to the unit that was asked,
 * then to the unit above, then to the coordinators; to whoever raised it as well, if it
 * is one of these.
 */
@Order(12)
@Component
@RequiredArgsConstructor
class ObstacleDueRule implements Rule {

	private final ReminderSettings settings;

	@Override
	public NoticeKind kind() {
		return NoticeKind.OBSTACLE_DUE;
	}

	@Override
	public List<Stage> stages() {
		return this.settings.obstacle().stages();
	}

	@Override
	public String occasions() {
		return """
				select event_id, duty_id, subject_id, subject_number, unit_id, occasion, since,
					cast(null as uuid) as actor_id
				from (%s) o
				""".formatted(ObstacleSql.open("o.due_at", "true"));
	}

}
