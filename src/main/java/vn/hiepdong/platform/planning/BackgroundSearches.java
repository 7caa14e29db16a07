package vn.hiepdong.platform.planning;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.platform.Problem;

/**
 * Searches for plans in the background, one at a time on a node, for a search keeps a
 * processor busy. The best plan so far is written down every second, so that a crash
 * costs no more than that.
 */
public final class BackgroundSearches implements AutoCloseable {

	private final PlanningRuns runs;

	private final TransactionTemplate transaction;

	private final ThreadPoolTaskExecutor worker = new ThreadPoolTaskExecutor();

	private final ScheduledExecutorService pulse;

	private final Map<RunKey, Course<?>> courses = new ConcurrentHashMap<>();

	/**
	 * Gets ready.
	 * @param planner the name of the planner
	 * @param mostWaiting how many searches may wait for their turn
	 * @param runs keeps the runs
	 * @param transaction in which a plan and its score are written down
	 */
	public BackgroundSearches(String planner, int mostWaiting, PlanningRuns runs, TransactionTemplate transaction) {
		this.runs = runs;
		this.transaction = transaction;
		this.worker.setCorePoolSize(1);
		this.worker.setMaxPoolSize(1);
		this.worker.setQueueCapacity(mostWaiting);
		this.worker.setThreadNamePrefix(planner + "-search-");
		this.worker.initialize();
		this.pulse = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, planner + "-pulse");
			thread.setDaemon(true);
			return thread;
		});
	}

	/**
	 * Begins to search, or waits for its turn. A run that finds no place is forgotten.
	 * @param <P> the plan
	 * @param run the run as noted
	 * @param search makes the search, when its turn has come
	 * @param keep writes down the best plan so far
	 * @throws Problem.Conflict if this node searches already and too many wait
	 */
	public <P> void begin(RunKey run, Supplier<Search<P>> search, Consumer<P> keep) {
		Course<P> course = new Course<>(run, search, keep, this.runs, this.transaction);
		this.courses.put(run, course);
		ScheduledFuture<?> beats = this.pulse.scheduleWithFixedDelay(course::beat, 1, 1, TimeUnit.SECONDS);
		try {
			this.worker.execute(() -> {
				try {
					course.go();
				}
				finally {
					leave(run, beats);
				}
			});
		}
		catch (TaskRejectedException ex) {
			leave(run, beats);
			this.runs.forget(run);
			throw new Problem.Conflict("planning.problem.busy");
		}
	}

	/**
	 * Whether this node searches.
	 * @return {@code true} as long as a search is under way or waits for its turn
	 */
	public boolean busy() {
		return !this.courses.isEmpty();
	}

	/**
	 * Ends a search with the best so far: on this node at once, on another with its next
	 * beat.
	 * @param run what tells it from others
	 */
	public void stop(RunKey run) {
		this.runs.wantStop(run);
		Course<?> course = this.courses.get(run);
		if (course != null) {
			course.stop();
		}
	}

	private void leave(RunKey run, ScheduledFuture<?> beats) {
		beats.cancel(false);
		this.courses.remove(run);
	}

	@Override
	public void close() {
		this.courses.values().forEach(Course::stop);
		this.worker.setWaitForTasksToCompleteOnShutdown(true);
		this.worker.setAwaitTerminationSeconds(10);
		this.worker.shutdown();
		this.pulse.shutdown();
	}

}
