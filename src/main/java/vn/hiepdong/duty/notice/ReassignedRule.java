package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever led a duty hears at once that it no longer does: another unit was given it, or
 * it was taken back. Not where it leads it again meanwhile.
 */
@Order(2)
@Component
class ReassignedRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.REASSIGNED;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.LEADER));
	}

	@Override
	public String occasions() {
		return """
				select d.event_id, d.id as duty_id, d.id as subject_id, d.number as subject_number,
					t.former_unit_id as unit_id, t.at as occasion, t.at as since, t.actor_id
				from duty_step t join duty d on d.event_id = t.event_id and d.id = t.duty_id
				where t.event_id = any (cast(:events as uuid[])) and t.at > :news and t.former_unit_id is not null
					and (d.state = 'DRAFT' or d.lead_unit_id is distinct from t.former_unit_id)
				""";
	}

}
