package vn.hiepdong.duty.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.unit.Units;

/**
 * Writes the notices that are due by the rules. Each rule is one statement and one
 * transaction, so that a crash in between leaves to the next run what is missing, and
 * nothing double.
 */
@Service
@RequiredArgsConstructor
public class Reminders {

	private final List<Rule> rules;

	private final NoticeWriter writer;

	private final ReminderSettings settings;

	private final Events events;

	private final Units units;

	private final Accounts accounts;

	private final Clock clock;

	private final ApplicationEventPublisher changes;

	/**
	 * Writes what is due in all events that have not ended, with a number of statements
	 * that depends on the number of rules only. Running it again, also at the same time,
	 * writes nothing twice.
	 * @return how many notices were written
	 */
	public int write() {
		Collection<EventView> going = this.events.unended();
		if (going.isEmpty()) {
			return 0;
		}
		Collection<Actor> people = this.accounts.everybody(Role.UNIT_LEADER, Role.COORDINATOR, Role.DIRECTOR);
		Recipients recipients = new Recipients(this.units.tree(), people);
		Instant now = this.clock.instant();
		int written = 0;
		for (Rule rule : this.rules) {
			written += this.writer.write(rule, going, recipients, now, now.minus(this.settings.news()));
		}
		if (written > 0) {
			this.changes.publishEvent(new NoticesWritten(written, now));
		}
		return written;
	}

	/**
	 * The rules, for the page that tells them.
	 * @param me who asks
	 * @return each kind of notice with its stages, in reading order
	 * @throws AccessDeniedException for liaisons and administrators, who get no notices
	 */
	public List<RuleView> rules(Actor me) {
		Notices.requireRecipient(me);
		return this.rules.stream().map((rule) -> new RuleView(rule.kind(), rule.stages())).toList();
	}

}
