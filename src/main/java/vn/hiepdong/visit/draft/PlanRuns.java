package vn.hiepdong.visit.draft;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitProblem;
import vn.hiepdong.visit.solver.PlanSearch;
import vn.hiepdong.visit.solver.Progress;

/**
 * Searches for plans in the background, one at a time on a node, for a search keeps a
 * processor busy. The best plan so far is written down every second, so that a crash
 * costs no more than that.
 */
@Slf4j
@Component
class PlanRuns implements DisposableBean {

	private final PlanStore store;

	private final PlanContent content;

	private final ThreadPoolTaskExecutor worker = new ThreadPoolTaskExecutor();

	private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "visit-pulse");
		thread.setDaemon(true);
		return thread;
	});

	private final Map<Run, PlanSearch> searches = new ConcurrentHashMap<>();

	/** A plan that is being searched for. */
	record Run(EventId event, int plan) {
	}

	PlanRuns(PlanStore store, PlanContent content) {
		this.store = store;
		this.content = content;
		this.worker.setCorePoolSize(1);
		this.worker.setMaxPoolSize(1);
		this.worker.setQueueCapacity(0);
		this.worker.setThreadNamePrefix("visit-plan-");
		this.worker.initialize();
	}

	/**
	 * Begins to search.
	 * @throws Problem.Conflict if this node searches already
	 */
	void begin(Run run, VisitProblem problem, VisitPlan start, VisitPlan told, Duration limit) {
		try {
			this.worker.execute(() -> search(run, problem, start, told, limit));
		}
		catch (TaskRejectedException ex) {
			this.store.forget(run.event(), run.plan());
			throw new Problem.Conflict("visit.run.problem.busy");
		}
	}

	/** Whether this node searches. */
	boolean busy() {
		return !this.searches.isEmpty();
	}

	/** Ends a search on this node at once; on another node its next beat ends it. */
	void stop(Run run) {
		this.store.wantStop(run.event(), run.plan());
		PlanSearch search = this.searches.get(run);
		if (search != null) {
			search.stop();
		}
	}

	private void search(Run run, VisitProblem problem, VisitPlan start, VisitPlan told, Duration limit) {
		AtomicReference<@Nullable Progress> better = new AtomicReference<>();
		try {
			PlanSearch search = new PlanSearch(problem, start, told, limit);
			this.searches.put(run, search);
			ScheduledFuture<?> beats = this.pulse.scheduleWithFixedDelay(() -> beat(run, better, search), 0, 1,
					TimeUnit.SECONDS);
			Progress best = search.run(better::set);
			beats.cancel(false);
			better.set(best);
			writeNewest(run, better);
			log.info("Visit plan {} searched for in {} ms: broken {}, retold {}, cost {}", run.plan(),
					best.after().toMillis(), best.score().broken(), best.score().retold(), best.score().cost());
		}
		catch (RuntimeException ex) {
			log.error("The search for visit plan {} failed", run.plan(), ex);
		}
		finally {
			this.searches.remove(run);
			this.store.ended(run.event(), run.plan());
		}
	}

	private void beat(Run run, AtomicReference<@Nullable Progress> better, PlanSearch search) {
		try {
			if (this.store.beat(run.event(), run.plan())) {
				search.stop();
			}
			writeNewest(run, better);
		}
		catch (RuntimeException ex) {
			log.warn("The search for visit plan {} goes on, but could not be written down", run.plan(), ex);
		}
	}

	/** One at a time, so that the last beat of a search never overwrites its end. */
	private synchronized void writeNewest(Run run, AtomicReference<@Nullable Progress> better) {
		Progress found = better.getAndSet(null);
		if (found != null) {
			this.content.write(run.event(), run.plan(), found.plan());
			this.store.score(run.event(), run.plan(), found.score(), found.after());
		}
	}

	@Override
	public void destroy() {
		this.searches.values().forEach(PlanSearch::stop);
		this.pulse.shutdown();
		this.worker.setWaitForTasksToCompleteOnShutdown(true);
		this.worker.setAwaitTerminationSeconds(10);
		this.worker.shutdown();
	}

}
