package vn.hiepdong.duty.views;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedText;

/**
 * Keeps the views of coordinators. Each is its person's own; its address, though, leads
 * anybody to the same filter.
 */
@Service
@RequiredArgsConstructor
public class SavedViews {

	/** More would not be found again. */
	private static final int MOST = 30;

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_FILTER = 1000;

	private final Duties duties;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher changes;

	private final Clock clock;

	/**
	 * The views of a person.
	 * @param event the event
	 * @param me who asks
	 * @return the views by name, none for whoever may not save any
	 */
	@Transactional(readOnly = true)
	public List<SavedView> of(EventId event, Actor me) {
		return me.is(Role.COORDINATOR) ? kept(event, me) : List.of();
	}

	/**
	 * Saves a filter under a name. The same filter under the same name again changes
	 * nothing.
	 * @param event the code of the event
	 * @param name the name, 1 to 60 characters
	 * @param filter the filter as the query of an address, up to 1,000 characters
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event
	 * @throws AccessDeniedException if the person may not plan
	 * @throws Problem.Invalid if the name is empty, too long or taken, or there are 30
	 * views already
	 */
	@Transactional
	public void save(String event, String name, String filter, Actor me) {
		EventId where = this.duties.planning(event, me).id();
		String kept = TypedText.required("name", name, LONGEST_NAME);
		if (filter.length() > LONGEST_FILTER) {
			throw new Problem.Invalid("name", "duty.views.problem.filter-too-long");
		}
		waitForMyself(where, me);
		List<SavedView> views = kept(where, me);
		for (SavedView view : views) {
			if (view.name().equals(kept)) {
				if (view.filter().equals(filter)) {
					return;
				}
				throw taken();
			}
		}
		if (views.size() >= MOST) {
			throw new Problem.Invalid("name", "duty.views.problem.too-many", MOST);
		}
		this.jdbc
			.sql("""
					insert into duty_view (id, event_id, account_id, number, name, filter, made_at)
					select ?, e.id, a.id, coalesce((select max(number) from duty_view where event_id = e.id and account_id = a.id),
						0) + 1, ?, ?, ?
					from (values (?::uuid)) e (id), (values (?::uuid)) a (id)
					""")
			.params(Ids.next(), kept, filter, Timestamp.from(this.clock.instant()), where.value(), me.id().value())
			.update();
		tell(event, kept, me, "view.saved");
	}

	/**
	 * The views of a coordinator.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the views by name
	 * @throws Problem.NotFound if there is no such event
	 * @throws AccessDeniedException if the person may not plan
	 */
	@Transactional(readOnly = true)
	public List<SavedView> list(String event, Actor me) {
		return kept(this.duties.planning(event, me).id(), me);
	}

	/**
	 * Gives a view another name.
	 * @param event the code of the event
	 * @param number the view's number
	 * @param name the name, 1 to 60 characters
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event or the person has no such view
	 * @throws AccessDeniedException if the person may not plan
	 * @throws Problem.Invalid if the name is empty, too long or that of another view
	 */
	@Transactional
	public void rename(String event, int number, String name, Actor me) {
		EventId where = this.duties.planning(event, me).id();
		List<SavedView> views = kept(where, me);
		if (views.stream().noneMatch((view) -> view.number() == number)) {
			throw unknown();
		}
		String wanted = TypedText.required("name", name, LONGEST_NAME);
		if (views.stream().anyMatch((view) -> view.number() != number && view.name().equals(wanted))) {
			throw taken();
		}
		this.jdbc.sql("update duty_view set name = ? where event_id = ? and account_id = ? and number = ?")
			.params(wanted, where.value(), me.id().value(), number)
			.update();
		tell(event, wanted, me, "view.renamed");
	}

	/**
	 * Removes a view.
	 * @param event the code of the event
	 * @param number the view's number
	 * @param me who asks
	 * @throws Problem.NotFound if there is no such event or the person has no such view
	 * @throws AccessDeniedException if the person may not plan
	 */
	@Transactional
	public void remove(String event, int number, Actor me) {
		EventId where = this.duties.planning(event, me).id();
		int removed = this.jdbc.sql("""
				update duty_view set removed_at = coalesce(removed_at, ?)
				where event_id = ? and account_id = ? and number = ?
				""").params(Timestamp.from(this.clock.instant()), where.value(), me.id().value(), number).update();
		if (removed == 0) {
			throw unknown();
		}
		tell(event, Integer.toString(number), me, "view.removed");
	}

	private void tell(String event, String view, Actor me, String what) {
		this.changes.publishEvent(new ViewChanged(event, view, me.username(), this.clock.instant(), what));
	}

	/**
	 * Views of one person come one after the other, until the transaction ends, so that
	 * each gets a number of its own.
	 */
	private void waitForMyself(EventId event, Actor me) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('duty_view ' || ? || ' ' || ?, 0))")
			.params(event.value().toString(), me.id().value().toString())
			.query((rs, row) -> true)
			.single();
	}

	private List<SavedView> kept(EventId event, Actor me) {
		return this.jdbc.sql("""
				select number, name, filter from duty_view
				where event_id = ? and account_id = ? and removed_at is null order by lower(name), number
				""")
			.params(event.value(), me.id().value())
			.query((rs, row) -> new SavedView(rs.getInt(1), rs.getString(2), rs.getString(3)))
			.list();
	}

	private static Problem.Invalid taken() {
		return new Problem.Invalid("name", "duty.views.problem.taken");
	}

	private static Problem.NotFound unknown() {
		return new Problem.NotFound("duty.views.problem.unknown");
	}

}
