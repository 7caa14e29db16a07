package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;

/**
 * Keeps the duties of every event.
 */
@Service
public class Duties {

	public String create(String event, DutyPlan plan, UUID clientId, Actor me) {
		throw new UnsupportedOperationException();
	}

	public void edit(String event, String number, DutyPlan plan, long version, Actor me) {
		throw new UnsupportedOperationException();
	}

	public void assign(String event, String number, Assignment assignment, Actor me) {
		throw new UnsupportedOperationException();
	}

	public void accept(String event, String number, Actor me) {
		throw new UnsupportedOperationException();
	}

	public void report(String event, String number, ProgressReport report, Actor me) {
		throw new UnsupportedOperationException();
	}

	public void reportDone(String event, String number, UUID clientId, String text, Actor me) {
		throw new UnsupportedOperationException();
	}

	public void verify(String event, String number, @Nullable String text, Actor me) {
		throw new UnsupportedOperationException();
	}

	public void returnBack(String event, String number, String reason, Actor me) {
		throw new UnsupportedOperationException();
	}

	public void cancel(String event, String number, String reason, Actor me) {
		throw new UnsupportedOperationException();
	}

	public Page<DutyRow> page(String event, DutyFilter filter, Pageable page, Actor me) {
		throw new UnsupportedOperationException();
	}

	public List<DutyRow> mine(String event, Actor me) {
		throw new UnsupportedOperationException();
	}

	public DutyView get(String event, String number, Actor me) {
		throw new UnsupportedOperationException();
	}

	/**
	 * How every duty of an event stands, drafts and cancelled ones included.
	 * @param event the event
	 * @return the standings, by number
	 */
	public List<DutyStanding> standings(EventId event) {
		throw new UnsupportedOperationException();
	}

}
