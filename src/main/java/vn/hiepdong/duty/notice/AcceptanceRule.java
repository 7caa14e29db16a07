package vn.hiepdong.duty.notice;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A duty that is not accepted in time is told to its unit, then to the unit above, then
 * to the coordinators.
 */
@Order(6)
@Component
@RequiredArgsConstructor
class AcceptanceRule implements Rule {

	private final ReminderSettings settings;

	@Override
	public NoticeKind kind() {
		return NoticeKind.ACCEPTANCE;
	}

	@Override
	public List<Stage> stages() {
		return this.settings.unaccepted().stages();
	}

	@Override
	public String occasions() {
		return DutySql.duties("g.since", "d.state = 'ASSIGNED'");
	}

}
