package vn.hiepdong.platform.planning;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A search from when it is asked for until its last plan is written down.
 */
@Slf4j
@RequiredArgsConstructor
final class Course<P> {

	private final RunKey run;

	private final Supplier<Search<P>> maker;

	private final Consumer<P> keeper;

	private final PlanningRuns runs;

	private final TransactionTemplate transaction;

	private final AtomicReference<@Nullable Found<P>> newest = new AtomicReference<>();

	private volatile @Nullable Search<P> search;

	private boolean heard;

	/** Searches to the end. */
	void go() {
		RunState end = RunState.FAILED;
		try {
			Search<P> begun = this.maker.get();
			this.runs.started(this.run);
			this.search = begun;
			Found<P> best = begun.run(this::hear);
			this.newest.set(best);
			writeNewest();
			end = RunState.ENDED;
			log.info("Run {} of a planner took {} ms: {}", this.run.id(), best.after().toMillis(), best.score());
		}
		catch (RuntimeException ex) {
			log.error("Run {} of a planner broke down", this.run.id(), ex);
		}
		finally {
			this.runs.end(this.run, end);
		}
	}

	/** Lives, writes down the best so far and hears whether it is to stop. */
	void beat() {
		try {
			if (this.runs.beat(this.run)) {
				stop();
			}
			writeNewest();
		}
		catch (RuntimeException ex) {
			log.warn("Run {} of a planner goes on, but could not be written down", this.run.id(), ex);
		}
	}

	void stop() {
		Search<P> begun = this.search;
		if (begun != null) {
			begun.stop();
		}
	}

	/** The first plan is written down at once, whatever is better with the next beat. */
	private void hear(Found<P> better) {
		this.newest.set(better);
		if (!this.heard) {
			this.heard = true;
			beat();
		}
	}

	/** One at a time, so that a beat never overwrites the end. */
	private synchronized void writeNewest() {
		Found<P> found = this.newest.getAndSet(null);
		if (found == null) {
			return;
		}
		try {
			this.transaction.executeWithoutResult((status) -> {
				if (this.runs.better(this.run, new Sample(found.after(), found.score()))) {
					this.keeper.accept(found.plan());
				}
			});
		}
		catch (RuntimeException ex) {
			this.newest.compareAndSet(null, found);
			throw ex;
		}
	}

}
