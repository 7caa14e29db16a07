package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A duty whose start passes without work begun is told to its unit; not one that was
 * given after its start, nor one that is late.
 */
@Order(7)
@Component
class StartRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.START;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.LEADER));
	}

	@Override
	public String occasions() {
		return DutySql.duties("d.starts_at",
				"d.state in ('ASSIGNED', 'ACCEPTED') and d.starts_at >= g.since and d.due_at > :now");
	}

}
