package vn.hiepdong.duty.notice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever a directive addresses hears so at once; what is not acknowledged is told to the
 * unit above, then to the coordinators, then to the director who gave it.
 */
@Order(13)
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
		Stage director = new Stage(this.settings.director().directive(), Level.DIRECTOR);
		return Stream.concat(this.settings.directive().stages().stream(), Stream.of(director))
			.sorted(Comparator.comparing(Stage::after))
			.toList();
	}

	/**
	 * A directive on a duty that was given up reminds nobody, though it may still be
	 * acknowledged.
	 */
	@Override
	public String occasions() {
		return """
				select g.event_id, g.duty_id, g.id as subject_id, g.number as subject_number, a.unit_id,
					g.given_at as occasion, g.given_at as since, g.given_by as actor_id
				from directive g
					join directive_addressee a on a.event_id = g.event_id and a.directive_id = g.id
					left join duty d on d.event_id = g.event_id and d.id = g.duty_id
				where g.event_id = any (cast(:events as uuid[])) and d.state is distinct from 'CANCELLED'
					and not exists (select from directive_acknowledgement k where k.event_id = a.event_id
						and k.directive_id = a.directive_id and k.unit_id = a.unit_id)
				""";
	}

}
