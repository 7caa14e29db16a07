package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever is to help with a duty hears so at once, once for each lead unit.
 */
@Order(2)
@Component
class CooperationRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.COOPERATION;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.LEADER));
	}

	/**
	 * The occasion is that of the lead unit, so that a helper who stays hears it once.
	 */
	@Override
	public String occasions() {
		return """
				select o.event_id, o.duty_id, o.subject_id, o.subject_number, h.unit_id, o.since as occasion,
					max(o.occasion) as since, o.actor_id
				from (%s) o join duty_cooperating h on h.event_id = o.event_id and h.duty_id = o.duty_id
				group by o.event_id, o.duty_id, o.subject_id, o.subject_number, h.unit_id, o.since, o.actor_id
				"""
			.formatted(DutySql.steps("ASSIGN", "d.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')"));
	}

}
