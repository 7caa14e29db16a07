package vn.hiepdong.delegate.badge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Gives delegates their badges and reads them. Coordinators give badges; whoever else
 * asks meets an {@link AccessDeniedException}.
 */
@Service
@RequiredArgsConstructor
public class Badges {

	private static final int LONGEST_REASON = 500;

	private final DelegateCases cases;

	private final Delegates delegates;

	private final BadgeBook book;

	private final BadgeKey key;

	private final ApplicationEventPublisher changes;

	/**
	 * Gives a badge to every delegate who comes and has none, with a number of statements
	 * that does not grow with theirs. Asked again, gives none.
	 * @param event the code of the event
	 * @param me who asks
	 * @return how many were given
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional
	public int issue(String event, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		int issued = this.book.issueMissing(reach);
		if (issued > 0) {
			tell(reach, event, "badge.issued");
		}
		return issued;
	}

	/**
	 * Gives a delegate another badge, in place of one that was lost or spoilt and no
	 * longer counts.
	 * @param event the code of the event
	 * @param number the delegate's number
	 * @param known the number of the copy that the person saw last, from 1
	 * @param reason why, 1 to 500 characters
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event or delegate
	 * @throws Problem.Invalid if the reason is empty or too long
	 * @throws Problem.Conflict if that copy was replaced already
	 */
	@Transactional
	public void replace(String event, int number, int known, String reason, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		DelegateView delegate = this.delegates.get(event, number, Purpose.NAMES, me);
		String why = VietnameseText.line(reason);
		if (why.isEmpty() || why.length() > LONGEST_REASON) {
			throw new Problem.Invalid("reason", "badge.problem.reason", LONGEST_REASON);
		}
		if (!this.book.replace(reach, delegate.id(), known, why)) {
			throw new Problem.Conflict("badge.problem.replaced-meanwhile", delegate.label());
		}
		tell(reach, delegate.label(), "badge.replaced");
	}

	/**
	 * The badges that a delegate was given.
	 * @param event the code of the event
	 * @param number the delegate's number
	 * @param me who asks
	 * @return the badges, the one that counts first
	 * @throws Problem.NotFound if there is no such event or delegate
	 */
	@Transactional(readOnly = true)
	public List<BadgeCopy> copies(String event, int number, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		return this.book.copies(reach, this.delegates.get(event, number, Purpose.NAMES, me).id());
	}

	/**
	 * What the square codes on the badges of those who come hold, for whoever prints
	 * them.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the token of each delegate who has a badge
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional
	public Map<DelegateId, String> tokens(String event, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		byte[] secret = this.key.get();
		return this.book.valid(reach)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> BadgeToken.of(each.getValue(), secret)));
	}

	/**
	 * Reads a badge. Whether the person may go on with its holder is for the caller to
	 * decide.
	 * @param event the event at which it is shown
	 * @param text whatever a camera saw
	 * @return its holder
	 * @throws Problem.Invalid for the field {@code badge} if the text is no badge of
	 * ours, or was signed by somebody else, belongs to another event, was replaced, or
	 * belongs to a delegate who was to come no more
	 */
	@Transactional
	public BadgeHolder read(EventId event, @Nullable String text) {
		UUID badge = BadgeToken.read((text == null) ? "" : text, this.key.get());
		BadgeBook.Given given = this.book.find(badge)
			.filter((each) -> each.event().equals(event.value()))
			.orElseThrow(() -> new Problem.Invalid("badge", "badge.problem.foreign"));
		if (given.cancelled()) {
			throw new Problem.Invalid("badge", "badge.problem.cancelled",
					DelegateView.labelOf(given.holder().number()));
		}
		if (given.replacedAt() != null) {
			throw new Problem.Invalid("badge", "badge.problem.replaced", DelegateView.labelOf(given.holder().number()));
		}
		return given.holder();
	}

	private void tell(DelegateReach reach, String subject, String what) {
		this.changes
			.publishEvent(new BadgesChanged(reach.event().code(), subject, reach.me().username(), reach.now(), what));
	}

}
