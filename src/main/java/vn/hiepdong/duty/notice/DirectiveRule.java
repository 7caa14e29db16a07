package vn.hiepdong.duty.notice;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A directive is told to every unit to which it is addressed; while a unit has not
 * acknowledged it, then to the unit above, then to the coordinators.
 */
@Order(11)
@Component
@RequiredArgsConstructor
class DirectiveRule implements Rule {

	private final ReminderSettings settings;

	@Override
	public NoticeKind kind() {
		return NoticeKind.DIRECTIVE;
	}

	@Override
	public List<Stage> stages() {
		return this.settings.directive().stages();
	}

	@Override
	public String occasions() {
		return """
				select r.event_id, r.duty_id, r.id as subject_id, r.number as subject_number, a.unit_id,
					r.given_at as occasion, r.given_at as since, r.given_by as actor_id
				from directive r
					join directive_addressee a on a.event_id = r.event_id and a.directive_id = r.id
				where r.event_id = any (cast(:events as uuid[]))
					and not exists (select from directive_acknowledgement k where k.event_id = a.event_id
						and k.directive_id = a.directive_id and k.unit_id = a.unit_id)
				""";
	}

}
