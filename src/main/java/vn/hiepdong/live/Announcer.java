package vn.hiepdong.live;

import java.util.Collection;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.hiepdong.platform.Change;

/**
 * Tells every node what changes, in the transaction that changes it: what is rolled back
 * was never told, and what commits cannot stay untold.
 */
@Component
@RequiredArgsConstructor
class Announcer {

	/**
	 * The channel of one application: others may live in other schemas of the same
	 * database. A name of PostgreSQL has 63 bytes at most, a schema's alone may have
	 * them.
	 */
	static final String CHANNEL = "'live_' || md5(current_schema())";

	private final JdbcClient jdbc;

	private final Heard heard;

	private final Exchange exchange;

	@EventListener
	void hear(Change change) {
		Signal signal = Signal.of(change);
		if (!change.everywhere()) {
			this.exchange.hear(Set.of(signal));
		}
		else if (TransactionSynchronizationManager.isActualTransactionActive()) {
			underWay().add(signal);
		}
		else {
			tell(Set.of(signal));
			this.exchange.hear(Set.of(signal));
		}
	}

	private Announcement underWay() {
		@Nullable Announcement underWay = (Announcement) TransactionSynchronizationManager.getResource(this);
		if (underWay == null) {
			underWay = new Announcement(this);
			TransactionSynchronizationManager.bindResource(this, underWay);
			TransactionSynchronizationManager.registerSynchronization(underWay);
		}
		return underWay;
	}

	/** One statement; PostgreSQL sends what it is given when the transaction commits. */
	void tell(Collection<Signal> signals) {
		this.jdbc.sql("select pg_notify(" + CHANNEL + ", line) from unnest(cast(:lines as text[])) line")
			.param("lines",
					signals.stream().map((each) -> this.heard.node() + " " + each.written()).toArray(String[]::new))
			.query((row, number) -> number)
			.list();
	}

	/** This node need not wait for its own word to come back. */
	void committed(Collection<Signal> signals) {
		this.exchange.hear(signals);
	}

}
