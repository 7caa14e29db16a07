package vn.hiepdong.delegate.lodging.planning;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import ai.timefold.solver.core.api.solver.Solver;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.lodging.LodgingProblem;

/**
 * Runs the planner in the background, one plan after the other.
 */
@Slf4j
@Component
class RoomPlanRunner implements DisposableBean {

	private static final int MOST_WAITING = 10;

	/** The draft is written down at most this often. */
	private static final long BETWEEN_WRITES = Duration.ofMillis(500).toNanos();

	private final RoomPlanStore store;

	private final Map<UUID, Solver<RoomAssignment>> running = new ConcurrentHashMap<>();

	private final ThreadPoolTaskExecutor queue = new ThreadPoolTaskExecutor();

	RoomPlanRunner(RoomPlanStore store) {
		this.store = store;
		this.queue.setCorePoolSize(1);
		this.queue.setMaxPoolSize(1);
		this.queue.setQueueCapacity(MOST_WAITING);
		this.queue.setThreadNamePrefix("room-planner-");
		this.queue.initialize();
	}

	void run(PlanView plan, LodgingProblem problem) {
		try {
			this.queue.execute(() -> solve(plan, problem));
		}
		catch (TaskRejectedException ex) {
			this.store.end(plan.id(), PlanState.FAILED);
		}
	}

	/**
	 * Ends a run with the best so far. A run of another node goes on to its end, which is
	 * never far.
	 */
	void stop(UUID id) {
		Solver<RoomAssignment> solver = this.running.get(id);
		if (solver != null) {
			solver.terminateEarly();
		}
	}

	private void solve(PlanView plan, LodgingProblem problem) {
		try {
			Solver<RoomAssignment> solver = RoomSolver.stoppingAfter(Duration.ofSeconds(plan.seconds()));
			this.running.put(plan.id(), solver);
			writeNowAndThen(plan.id(), solver);
			RoomAssignment beginning = RoomAssignment.of(problem);
			write(plan.id(), beginning);
			write(plan.id(), solver.solve(beginning));
			this.store.end(plan.id(), PlanState.READY);
		}
		catch (RuntimeException ex) {
			log.error("The room planner broke down over plan {}", plan.id(), ex);
			this.store.end(plan.id(), PlanState.FAILED);
		}
		finally {
			this.running.remove(plan.id());
		}
	}

	private void writeNowAndThen(UUID id, Solver<RoomAssignment> solver) {
		long[] written = { System.nanoTime() };
		solver.addEventListener((found) -> {
			if (System.nanoTime() - written[0] > BETWEEN_WRITES && found.isNewBestSolutionInitialized()) {
				written[0] = System.nanoTime();
				write(id, found.getNewBestSolution());
			}
		});
	}

	private void write(UUID id, RoomAssignment found) {
		this.store.better(id, found.score(), found.plan());
	}

	@Override
	public void destroy() {
		this.running.values().forEach(Solver::terminateEarly);
		this.queue.shutdown();
	}

}
