package vn.hiepdong.delegate.personal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.AccountId;
import vn.hiepdong.delegate.ErasureMark;
import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;

/**
 * Erases the personal data of an event, all of it or none: what each package keeps, in
 * one transaction. Who may and when is decided by those who call it.
 */
@Component
@RequiredArgsConstructor
class Eraser {

	private final List<PersonalTrace> traces;

	private final ErasureBook book;

	private final ErasureMark mark;

	private final Accounts accounts;

	private final ApplicationEventPublisher changes;

	private final Clock clock;

	/** What is kept of an event, by all packages. */
	List<Kept> kept(EventId event) {
		return this.traces.stream().flatMap((trace) -> trace.kept(event).stream()).toList();
	}

	/** Gives {@code false} where it was done before; nothing is done then. */
	@Transactional
	public boolean erase(EventId event, String code, AccountId by, boolean byTerm) {
		this.book.close();
		if (this.mark.isErased(event)) {
			return false;
		}
		Instant now = this.clock.instant();
		this.book.begin(event, now, by, byTerm, kept(event).stream().filter(Kept::goes).toList());
		this.traces.forEach((trace) -> trace.erase(event));
		String actor = this.accounts.actor(by).map(Actor::username).orElseThrow();
		this.changes.publishEvent(new PersonalDataChanged(code, actor, now, "delegate.erased"));
		return true;
	}

}
