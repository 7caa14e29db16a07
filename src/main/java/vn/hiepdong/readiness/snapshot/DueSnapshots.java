package vn.hiepdong.readiness.snapshot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.hiepdong.duty.Duties;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.readiness.Measured;
import vn.hiepdong.readiness.Measuring;
import vn.hiepdong.readiness.forecast.Forecasts;

/**
 * Stores what is due: the last full hour and the key times that have come, of every event
 * from when it has duties until it is over. What was not measured is not made up
 * afterwards.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class DueSnapshots {

	/**
	 * So long a run makes forecasts: far less than a job may take before another node
	 * takes its work over, for there may be many events or large ones.
	 */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Events events;

	private final Duties duties;

	private final Measuring measuring;

	private final Forecasts forecasts;

	private final SnapshotReader reader;

	private final SnapshotStore store;

	private final Clock clock;

	/** Until when this node has stored all that was due. */
	private volatile @Nullable Instant done;

	/**
	 * Looks what is due and stores it: one statement where the hour is the same as last
	 * time and no key time has come, else a number of statements for each event in which
	 * something is due that does not grow with its duties. Running it again, also on
	 * another node at the same time, stores nothing twice.
	 */
	public void run() {
		run(PATIENCE);
	}

	/** What is stored after so long has no forecast. */
	void run(Duration patience) {
		long begun = System.nanoTime();
		run((measured) -> (System.nanoTime() - begun < patience.toNanos()) ? foretold(measured) : null);
	}

	/**
	 * The same without a forecast, which takes longer than all the rest. For the
	 * demonstration, whose first start would wait for each.
	 */
	public void runWithoutForecast() {
		run((measured) -> null);
	}

	private void run(Foretelling foretelling) {
		Instant now = this.clock.instant();
		if (isQuiet(now) || store(now, foretelling)) {
			this.done = now;
		}
	}

	private boolean isQuiet(Instant now) {
		Instant before = this.done;
		return before != null && Due.hour(before).equals(Due.hour(now)) && !this.events.keyTimeCame(before, now);
	}

	/** The last hour of an event that has just ended is stored, too. */
	private boolean store(Instant now, Foretelling foretelling) {
		List<EventView> going = this.events.unendedAt(Due.hour(now));
		Map<EventId, LastTurn> last = this.reader.lastTurns(going);
		List<EventView> due = going.stream()
			.filter((event) -> !Due.of(event, last.get(event.id()), now).isEmpty())
			.toList();
		Map<EventId, Instant> planned = this.duties.since(due);
		return due.stream()
			.filter((event) -> planned.containsKey(event.id()))
			.map((event) -> new Turn(event, last.get(event.id()), planned.get(event.id())))
			.filter((turn) -> !turn.due(now).isEmpty())
			.map((turn) -> store(turn, foretelling))
			.reduce(true, Boolean::logicalAnd);
	}

	/**
	 * One that fails keeps no other from its turn. Whatever came until the event was
	 * measured is stored, for the next run looks no further back than to that instant.
	 */
	private boolean store(Turn turn, Foretelling foretelling) {
		try {
			Measured measured = this.measuring.now(turn.event());
			Foretold foretold = foretelling.of(measured);
			turn.due(measured.at()).forEach((due) -> this.store.add(measured, due, foretold));
			return true;
		}
		catch (RuntimeException ex) {
			log.error("How ready event {} is could not be stored; the next run tries again", turn.event().code(), ex);
			return false;
		}
	}

	private @Nullable Foretold foretold(Measured measured) {
		if (measured.gates().stream().noneMatch((each) -> each.gate().keyTime().at().isAfter(measured.at()))) {
			return null;
		}
		return this.forecasts.now(measured.event())
			.keyTimes()
			.stream()
			.filter((each) -> each.keyTime().at().isAfter(measured.at()))
			.findFirst()
			.map((each) -> new Foretold(each.keyTime().name(), each.keyTime().at(), each.probability()))
			.orElse(null);
	}

	/**
	 * An event whose turn it may be.
	 *
	 * @param planned since when it has duties
	 */
	private record Turn(EventView event, LastTurn last, Instant planned) {

		/** What came before there were duties was not measured, and never will be. */
		List<Due> due(Instant now) {
			return Due.of(this.event, this.last, now)
				.stream()
				.filter((each) -> !each.at().isBefore(this.planned))
				.toList();
		}

	}

	private interface Foretelling {

		@Nullable Foretold of(Measured measured);

	}

}
