package bench.server;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hiepdong.platform.Change;

/**
 * Notes when each transaction that changed something was committed.
 */
@RestController
class CommitTimes {

	private final Queue<Long> micros = new ConcurrentLinkedQueue<>();

	@EventListener
	void hear(Change change) {
		if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Noting.class::isInstance)) {
			TransactionSynchronizationManager.registerSynchronization(new Noting());
		}
	}

	@PostMapping("/events/{code}/commits")
	void forget() {
		this.micros.clear();
	}

	/** Microseconds since 1970, one a line, in order. */
	@GetMapping("/events/{code}/commits")
	String show() {
		return this.micros.stream().sorted().map(String::valueOf).collect(Collectors.joining("\n"));
	}

	private final class Noting implements TransactionSynchronization {

		@Override
		public void afterCommit() {
			CommitTimes.this.micros.add(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
		}

	}

}
