package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who answers for the whole hears at once that a part was reported done: the verdict is
 * theirs, so that coordinators need not hear of it.
 */
@Order(5)
@Component
class PartDoneRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.PART_DONE;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.LEADER));
	}

	@Override
	public String occasions() {
		return """
				select o.event_id, o.duty_id, o.subject_id, o.subject_number, w.lead_unit_id as unit_id, o.occasion, o.since,
					o.actor_id
				from (%s) o
					join duty p on p.event_id = o.event_id and p.id = o.duty_id
					join duty w on w.event_id = p.event_id and w.id = p.parent_id
				"""
			.formatted(DutySql.steps("REPORT_DONE", "d.state = 'REPORTED_DONE' and t.at > g.since"));
	}

}
