package vn.hiepdong.duty.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;

/**
 * Changes many duties at once and takes such a change back. Only coordinators may; every
 * method throws {@link Problem.NotFound} where there is no such event, duty or change.
 */
@Service
@RequiredArgsConstructor
public class BulkWork {

	/** More would be a new plan; that comes by import. */
	private static final int MOST = 10_000;

	private final DutyBook book;

	private final BulkStore store;

	private final Clock clock;

	/**
	 * The duties that somebody chose.
	 * @param event the code of the event
	 * @param selection how they were chosen
	 * @param me who asks
	 * @return the duties by number, at least one
	 * @throws Problem.Invalid if none is chosen or more than 10,000
	 */
	@Transactional(readOnly = true)
	public List<BookedDuty> chosen(String event, BulkSelection selection, Actor me) {
		return chosen(this.book.open(event, me), selection);
	}

	/**
	 * What a change would do. Nothing is changed.
	 * @param event the code of the event
	 * @param selection the duties
	 * @param order the change
	 * @param me who asks
	 * @return what would become of each duty
	 * @throws Problem.Invalid if no duty is chosen or the change breaks a rule
	 */
	@Transactional(readOnly = true)
	public BulkPreview preview(String event, BulkSelection selection, BulkOrder order, Actor me) {
		return preview(this.book.open(event, me), selection, order);
	}

	/**
	 * Makes a change: all that its preview said will change, or nothing. The same form
	 * sent again changes nothing.
	 * @param event the code of the event
	 * @param selection the duties
	 * @param order the change
	 * @param seen the mark of the preview on which the decision rests
	 * @param clientId made where the decision was made
	 * @param me who asks
	 * @return the change
	 * @throws Problem.Conflict if things have changed since the preview, nothing would
	 * change, or the same form was sent before with another change
	 * @throws Problem.Invalid if no duty is chosen or the change breaks a rule
	 */
	@Transactional
	public BulkView confirm(String event, BulkSelection selection, BulkOrder order, String seen, UUID clientId,
			Actor me) {
		OpenBook open = this.book.open(event, me);
		EventId where = open.event().id();
		// The number comes first: it makes a form sent twice at once wait for itself.
		int number = this.store.next(where);
		Optional<Integer> sent = this.store.sent(where, clientId, me);
		if (sent.isPresent()) {
			return repeated(kept(open, sent.get()).view(), order, open);
		}
		BulkPreview preview = preview(open, selection, order);
		List<BulkLine> changing = preview.changing();
		if (!preview.seen().equals(seen)) {
			throw new Problem.Conflict("duty.bulk.problem.changed");
		}
		if (changing.isEmpty()) {
			throw new Problem.Conflict("duty.bulk.problem.nothing");
		}
		write(open, order, changing);
		this.store.keep(open, number, clientId, order, changing);
		return kept(open, number).view();
	}

	/**
	 * A change that was made.
	 * @param event the code of the event
	 * @param number its number
	 * @param me who asks
	 * @return the change
	 */
	@Transactional(readOnly = true)
	public BulkView get(String event, int number, Actor me) {
		return kept(this.book.open(event, me), number).view();
	}

	/**
	 * What a change made of its duties.
	 * @param event the code of the event
	 * @param number the change's number
	 * @param most how many duties to show
	 * @param me who asks
	 * @return the first ones by number
	 */
	@Transactional(readOnly = true)
	public List<BulkView.Changed> changed(String event, int number, int most, Actor me) {
		OpenBook open = this.book.open(event, me);
		return this.store.changed(open.event().id(), kept(open, number).id(), most);
	}

	/**
	 * The latest changes of an event.
	 * @param event the code of the event
	 * @param most how many
	 * @param me who asks
	 * @return the changes, the newest first
	 */
	@Transactional(readOnly = true)
	public List<BulkView> latest(String event, int most, Actor me) {
		return this.store.latest(this.book.open(event, me).event().id(), most);
	}

	/**
	 * Takes a change back: every duty becomes what it was, or none.
	 * @param event the code of the event
	 * @param number the change's number
	 * @param me who asks
	 * @throws Problem.Conflict if it was taken back before, more than ten minutes have
	 * passed, or one of its duties was changed since
	 */
	@Transactional
	public void undo(String event, int number, Actor me) {
		OpenBook open = this.book.open(event, me);
		EventId where = open.event().id();
		BulkStore.Kept kept = this.store.lock(where, number).orElseThrow(BulkWork::unknown);
		if (kept.view().undo() != null) {
			throw new Problem.Conflict("duty.bulk.problem.undone");
		}
		if (!kept.view().undoable(open.now())) {
			throw new Problem.Conflict("duty.bulk.problem.too-late", BulkStore.UNDOABLE.toMinutes());
		}
		this.book.restore(open, this.store.former(where, kept.id()));
		this.store.undone(kept.id(), open);
	}

	private BulkPreview preview(OpenBook open, BulkSelection selection, BulkOrder order) {
		List<BookedDuty> chosen = chosen(open, selection);
		order.check(open.units(), LocalDate.now(this.clock));
		return BulkPreview.of(chosen, order, open.units());
	}

	private List<BookedDuty> chosen(OpenBook open, BulkSelection selection) {
		DutyFilter all = selection.all();
		if (all == null && selection.numbers().isEmpty()) {
			throw new Problem.Invalid("numbers", "duty.bulk.problem.none-chosen");
		}
		requireFew(selection.numbers());
		List<BookedDuty> chosen = (all != null) ? this.book.read(open, all) : this.book.read(open, selection.numbers());
		if (chosen.isEmpty()) {
			throw new Problem.Invalid("numbers", "duty.bulk.problem.none-matches");
		}
		requireFew(chosen);
		return chosen;
	}

	private static void requireFew(Collection<?> some) {
		if (some.size() > MOST) {
			throw new Problem.Invalid("numbers", "duty.bulk.problem.too-many", MOST);
		}
	}

	private void write(OpenBook open, BulkOrder order, List<BulkLine> changing) {
		if (order instanceof CancelOrder cancel) {
			this.book.cancel(open, changing.stream().map(BulkLine::duty).toList(), cancel.reason());
		}
		else {
			this.book.write(open, changing.stream().map(BulkLine::entry).toList());
		}
	}

	/** What was sent before must ask for the same now, or it is no repetition. */
	private static BulkView repeated(BulkView made, BulkOrder order, OpenBook open) {
		if (made.kind() != order.kind() || !made.told().equals(order.told(open.units()))) {
			throw new Problem.Conflict("duty.bulk.problem.sent-otherwise", made.number());
		}
		return made;
	}

	private BulkStore.Kept kept(OpenBook open, int number) {
		return this.store.find(open.event().id(), number).orElseThrow(BulkWork::unknown);
	}

	private static Problem.NotFound unknown() {
		return new Problem.NotFound("duty.bulk.problem.unknown");
	}

}
