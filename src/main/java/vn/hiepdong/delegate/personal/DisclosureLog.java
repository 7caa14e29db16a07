package vn.hiepdong.delegate.personal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.Disclosures;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.web.PageRefreshes;

/**
 * Writes down to whom personal data is handed out, with one statement, in the transaction
 * that reads: a second connection for each reader would let as many readers as there are
 * connections wait for each other. A page that asks for itself again because something
 * changed is noted again only where it names other people, or after a while.
 */
@Component
@RequiredArgsConstructor
@Transactional
class DisclosureLog implements Disclosures {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final PageRefreshes refreshes;

	@Override
	public void ofMany(EventId event, Purpose purpose, int people, Actor reader) {
		if (people > 0) {
			note(event, purpose, people, null, reader);
		}
	}

	@Override
	public void ofOne(EventId event, Purpose purpose, DelegateId delegate, Actor reader) {
		note(event, purpose, 1, delegate, reader);
	}

	private void note(EventId event, Purpose purpose, int people, @Nullable DelegateId delegate, Actor reader) {
		if (!purpose.noted()) {
			return;
		}
		if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
			throw new IllegalStateException(
					"Personal data for '" + purpose.place() + "' is read in a transaction that can note nothing");
		}
		if (this.refreshes.showAgain(List.of(event, purpose, people, String.valueOf(delegate)).toString())) {
			return;
		}
		this.jdbc.sql("""
				insert into personal_disclosure (id, event_id, at, reader_id, way, place, fields, people, delegate_id)
				values (:id, :event, :at, :reader, :way, :place, :fields, :people, :delegate)
				""")
			.param("id", Ids.next())
			.param("event", event.value())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("reader", reader.id().value())
			.param("way", purpose.way().name())
			.param("place", purpose.place())
			.param("fields", purpose.fields().stream().map(Enum::name).sorted().toArray(String[]::new))
			.param("people", people)
			.param("delegate", (delegate == null) ? null : delegate.value())
			.update();
	}

}
