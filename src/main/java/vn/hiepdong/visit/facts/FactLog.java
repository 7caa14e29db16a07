package vn.hiepdong.visit.facts;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.VisitsChanged;

/**
 * Tells what changed, and refuses what is out of range at its field.
 */
@Component
@RequiredArgsConstructor
class FactLog {

	private final ApplicationEventPublisher changes;

	private final Clock clock;

	void tell(String event, String subject, String what, Actor me) {
		this.changes.publishEvent(new VisitsChanged(event, subject, me.username(), this.clock.instant(), what));
	}

	static int within(String field, int value, int least, int most) {
		if (value < least || value > most) {
			throw new Problem.Invalid(field, "visit.problem.range", least, most);
		}
		return value;
	}

}
