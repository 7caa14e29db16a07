package vn.hiepdong.visit.solver;

import java.util.List;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/**
 * All that the planner moves and all that it looks at.
 */
@PlanningSolution
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
@NoArgsConstructor
@SuppressWarnings("NullAway.Init")
class Schedule {

	/** The wards that receive visitors. */
	@ProblemFactCollectionProperty
	private List<Host> hosts;

	@ProblemFactCollectionProperty
	private List<Promise> promises;

	@ProblemFactProperty
	private Window window;

	@PlanningEntityCollectionProperty
	private List<Party> parties;

	@PlanningEntityCollectionProperty
	private List<Halt> halts;

	@PlanningScore
	private @Nullable HardMediumSoftScore score;

	Schedule(List<Host> hosts, List<Promise> promises, Window window, List<Party> parties, List<Halt> halts) {
		this.hosts = hosts;
		this.promises = promises;
		this.window = window;
		this.parties = parties;
		this.halts = halts;
	}

}
