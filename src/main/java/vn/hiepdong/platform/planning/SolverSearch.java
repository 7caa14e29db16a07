package vn.hiepdong.platform.planning;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * A search by Timefold.
 *
 * @param <S> all that the solver moves and looks at
 * @param <P> the plan that comes of it
 */
@RequiredArgsConstructor
public final class SolverSearch<S, P> implements Search<P> {

	private final Solver<S> solver;

	private final S start;

	private final Function<S, P> plan;

	private final Function<S, @Nullable HardMediumSoftScore> score;

	@Override
	public Found<P> run(Consumer<Found<P>> better) {
		long begun = System.nanoTime();
		this.solver.addEventListener((event) -> {
			if (event.isNewBestSolutionInitialized()) {
				better.accept(found(event.getNewBestSolution(), Duration.ofMillis(event.getTimeMillisSpent())));
			}
		});
		S best = this.solver.solve(this.start);
		return found(best, Duration.ofNanos(System.nanoTime() - begun));
	}

	@Override
	public void stop() {
		this.solver.terminateEarly();
	}

	private Found<P> found(S solution, Duration after) {
		HardMediumSoftScore found = this.score.apply(solution);
		if (found == null) {
			throw new IllegalStateException("A plan without a score");
		}
		return new Found<>(() -> this.plan.apply(solution), Score.of(found), after);
	}

}
