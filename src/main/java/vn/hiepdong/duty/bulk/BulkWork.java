package vn.hiepdong.duty.bulk;

import java.time.Clock;
import java.time.Instant;
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
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

/**
 * Changes many duties at once and takes such a change back. Only coordinators may; every
 * method throws {@link Problem.NotFound} where there is no such event, duty or change.
 */
@Service
@RequiredArgsConstructor
public class BulkWork {

	/** More would be a new plan; that comes by import. */
	private static final int MOST = 10_000;

	private final Duties duties;

	private final DutyBook book;

	private final BulkStore store;

	private final Units units;

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
		OpenBook open = this.book.open(event, me);
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
		List<BookedDuty> chosen = chosen(event, selection, me);
		UnitTree organisation = this.units.tree();
		order.check(organisation, LocalDate.now(this.clock));
		return BulkPreview.of(chosen, order, organisation);
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
		EventView where = this.duties.planning(event, me);
		// The number comes first: it makes a form sent twice at once wait for itself.
		int number = this.store.next(where.id());
		Optional<Integer> sent = this.store.sent(where.id(), clientId, me);
		if (sent.isPresent()) {
			return repeated(kept(where, sent.get()).view(), order);
		}
		BulkPreview preview = preview(event, selection, order, me);
		List<BulkLine> changing = preview.changing();
		if (!preview.seen().equals(seen)) {
			throw new Problem.Conflict("duty.bulk.problem.changed");
		}
		if (changing.isEmpty()) {
			throw new Problem.Conflict("duty.bulk.problem.nothing");
		}
		write(event, order, changing, me);
		this.store.keep(where.id(), number, clientId, order.kind(), order.told(this.units.tree()), changing,
				this.clock.instant(), me);
		return kept(where, number).view();
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
		return kept(this.duties.planning(event, me), number).view();
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
		EventView where = this.duties.planning(event, me);
		return this.store.changed(where.id(), kept(where, number).id(), most);
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
		return this.store.latest(this.duties.planning(event, me).id(), most);
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
		EventView where = this.duties.planning(event, me);
		BulkStore.Kept kept = this.store.lock(where.id(), number).orElseThrow(BulkWork::unknown);
		Instant now = this.clock.instant();
		if (kept.view().undo() != null) {
			throw new Problem.Conflict("duty.bulk.problem.undone");
		}
		if (!kept.view().undoable(now)) {
			throw new Problem.Conflict("duty.bulk.problem.too-late", BulkStore.UNDOABLE.toMinutes());
		}
		this.book.restore(this.book.open(event, me), this.store.former(where.id(), kept.id()));
		this.store.undone(kept.id(), now, me);
	}

	private static void requireFew(Collection<?> some) {
		if (some.size() > MOST) {
			throw new Problem.Invalid("numbers", "duty.bulk.problem.too-many", MOST);
		}
	}

	private void write(String event, BulkOrder order, List<BulkLine> changing, Actor me) {
		if (order instanceof CancelOrder cancel) {
			this.book.cancel(this.book.open(event, me), changing.stream().map(BulkLine::duty).toList(),
					cancel.reason());
		}
		else {
			this.book.write(event, changing.stream().map(BulkLine::entry).toList(), me);
		}
	}

	/** What was sent before must ask for the same now, or it is no repetition. */
	private BulkView repeated(BulkView made, BulkOrder order) {
		if (made.kind() != order.kind() || !made.told().equals(order.told(this.units.tree()))) {
			throw new Problem.Conflict("duty.bulk.problem.sent-otherwise", made.number());
		}
		return made;
	}

	private BulkStore.Kept kept(EventView where, int number) {
		return this.store.find(where.id(), number).orElseThrow(BulkWork::unknown);
	}

	private static Problem.NotFound unknown() {
		return new Problem.NotFound("duty.bulk.problem.unknown");
	}

}
