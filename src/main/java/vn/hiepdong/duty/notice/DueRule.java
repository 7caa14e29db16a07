package vn.hiepdong.duty.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A duty is told to its unit before it is due and when it is late, then to the unit
 * above, then to the coordinators.
 */
@Order(8)
@Component
@RequiredArgsConstructor
class DueRule implements Rule {

	private final ReminderSettings settings;

	@Override
	public NoticeKind kind() {
		return NoticeKind.DUE;
	}

	@Override
	public List<Stage> stages() {
		List<Stage> before = new ArrayList<>();
		this.settings.beforeDue()
			.stream()
			.sorted((a, b) -> b.compareTo(a))
			.forEach((time) -> before.add(new Stage(time.negated(), Level.LEADER)));
		return Stream.concat(before.stream(), this.settings.late().stages().stream()).toList();
	}

	/**
	 * What was late when the unit got it is up to {@link LateAgainRule}.
	 */
	@Override
	public String occasions() {
		return DutySql.owed("d.due_at", "(d.due_at < g.since) is not true");
	}

}
