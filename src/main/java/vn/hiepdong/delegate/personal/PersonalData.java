package vn.hiepdong.delegate.personal;

import java.time.Instant;
import java.time.LocalDate;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedDate;
import vn.hiepdong.platform.text.TypedTime;

/**
 * Says what is kept of people and erases it. Whoever works with delegates may know what
 * is kept; coordinators, who run delegates, set the day of the erasure and erase; whoever
 * else asks meets an {@link AccessDeniedException}. Every method throws
 * {@link Problem.NotFound} where there is no such event.
 */
@Service
@RequiredArgsConstructor
public class PersonalData {

	/** How many days before the erasure people are warned. */
	private static final int WARNED_BEFORE = 7;

	private final DelegateCases cases;

	private final Eraser eraser;

	private final Terms terms;

	private final ErasureBook book;

	private final RemainingReader remaining;

	private final ApplicationEventPublisher changes;

	/**
	 * What is kept of people, why and until when, with a number of statements that does
	 * not grow with theirs.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the sheet
	 */
	@Transactional(readOnly = true)
	public KeptSheet kept(String event, Actor me) {
		DelegateReach reach = this.cases.seen(event, me);
		EventView conference = reach.event();
		Term term = this.terms.of(conference.id()).orElse(null);
		Erasure erasure = this.book.of(conference.id()).orElse(null);
		return new KeptSheet(conference, this.eraser.kept(conference.id()), this.remaining.of(conference.id()),
				lastDay(conference), isOver(reach), term, isSoon(term, reach), erasure);
	}

	/**
	 * Until when personal data is kept.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the day, where one is set
	 */
	@Transactional(readOnly = true)
	public TermSight term(String event, Actor me) {
		DelegateReach reach = this.cases.seen(event, me);
		Term term = this.terms.of(reach.event().id()).orElse(null);
		return new TermSight((term == null) ? null : term.day(), isSoon(term, reach),
				this.book.contains(reach.event().id()));
	}

	/**
	 * Sets the day on which personal data is erased, or another one; for coordinators.
	 * @param event the code of the event
	 * @param day the day, after today and after the event's last one
	 * @param me who asks
	 * @throws Problem.Invalid for the field {@code eraseOn} if the day comes too early
	 * @throws Problem.Conflict if the data was erased already
	 */
	@Transactional
	public void eraseOn(String event, LocalDate day, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		LocalDate lastDay = lastDay(reach.event());
		LocalDate today = dayOf(reach.now());
		LocalDate later = lastDay.isAfter(today) ? lastDay : today;
		if (!day.isAfter(later)) {
			throw new Problem.Invalid("eraseOn", "personal.problem.term-early", TypedDate.show(later));
		}
		this.terms.set(reach, day);
		tell(reach, "personal.term-set");
	}

	/**
	 * Erases personal data; for coordinators, and only when the event is over.
	 * @param event the code of the event
	 * @param confirmation the event's code, typed by hand
	 * @param me who asks
	 * @throws Problem.Invalid for the field {@code confirmation} if it is another text
	 * @throws Problem.Conflict if the event is not over, or the data was erased already
	 */
	@Transactional
	public void erase(String event, @Nullable String confirmation, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		if (!isOver(reach)) {
			throw new Problem.Conflict("personal.problem.not-over");
		}
		if (confirmation == null || !confirmation.strip().equalsIgnoreCase(event)) {
			throw new Problem.Invalid("confirmation", "personal.problem.confirmation", event);
		}
		if (!this.eraser.erase(reach.event().id(), event, me.id(), false)) {
			throw new Problem.Conflict("personal.problem.erased");
		}
	}

	private static boolean isOver(DelegateReach reach) {
		return !reach.event().phase(Phase.AFTER).endsAt().isAfter(reach.now());
	}

	private static LocalDate lastDay(EventView event) {
		return dayOf(event.phase(Phase.AFTER).endsAt());
	}

	private static boolean isSoon(@Nullable Term term, DelegateReach reach) {
		return term != null && !term.day().minusDays(WARNED_BEFORE).isAfter(dayOf(reach.now()));
	}

	private static LocalDate dayOf(Instant instant) {
		return instant.atZone(TypedTime.ZONE).toLocalDate();
	}

	private void tell(DelegateReach reach, String what) {
		this.changes
			.publishEvent(new PersonalDataChanged(reach.event().code(), reach.me().username(), reach.now(), what));
	}

}
