package vn.hiepdong.readiness;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.hiepdong.platform.ChangeStamps;

/**
 * Keeps how ready an event is until something changes, so that it is worked out once for
 * all who look. What is late follows from the clock, to the minute.
 */
@Component
@RequiredArgsConstructor
class KeptViews {

	private static final int EVENTS = 20;

	private final Cache<String, Kept> views = Caffeine.newBuilder().maximumSize(EVENTS).build();

	private final ChangeStamps changes;

	private final Clock clock;

	/**
	 * The view of an event as it is now. Those who ask for the same event wait for the
	 * one who reads. What a transaction that writes has read may come to nothing, so it
	 * is not kept.
	 * @param event the code of the event
	 * @param read reads it
	 * @return the view
	 */
	ReadinessView of(String event, Supplier<ReadinessView> read) {
		Long stamp = this.changes.stamp(event).orElse(null);
		if (stamp == null || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
			return read.get();
		}
		Instant minute = this.clock.instant().truncatedTo(ChronoUnit.MINUTES);
		Kept kept = this.views.asMap()
			.compute(event,
					(code, before) -> isGood(before, stamp, minute) ? before : new Kept(stamp, minute, read.get()));
		return Objects.requireNonNull(kept).view();
	}

	/** Somebody who waited may find a view that is newer than the own question. */
	private static boolean isGood(@Nullable Kept kept, long stamp, Instant minute) {
		return kept != null && kept.stamp() >= stamp && !kept.minute().isBefore(minute);
	}

	private record Kept(long stamp, Instant minute, ReadinessView view) {
	}

}
