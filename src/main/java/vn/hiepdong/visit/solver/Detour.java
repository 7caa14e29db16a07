package vn.hiepdong.visit.solver;

import java.util.Collection;
import java.util.List;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import org.jspecify.annotations.Nullable;

/**
 * A tour stops at a ward in a slot and gives up every other stop from which there is too
 * little time for the way. Change by change the planner would hardly get there: what a
 * tour gives up first costs more than the planner bears.
 */
final class Detour extends AbstractMove<Schedule> {

	private final Halt halt;

	private final Slot slot;

	private final List<Halt> tour;

	/** What lets the tour stop: the halt on it, the slot, and all halts of the tour. */
	Detour(Halt halt, Slot slot, List<Halt> tour) {
		this.halt = halt;
		this.slot = slot;
		this.tour = tour;
	}

	@Override
	public boolean isMoveDoable(ScoreDirector<Schedule> director) {
		return !this.slot.equals(this.halt.slot());
	}

	@Override
	protected void doMoveOnGenuineVariables(ScoreDirector<Schedule> director) {
		this.tour.stream().filter(this::collides).forEach((other) -> set(director, other, null));
		set(director, this.halt, this.slot);
	}

	private boolean collides(Halt other) {
		return other != this.halt && !other.pinned() && other.slot() != null
				&& other.slot().shortageWith(this.slot) > 0;
	}

	private static void set(ScoreDirector<Schedule> director, Halt halt, @Nullable Slot slot) {
		director.beforeVariableChanged(halt, "slot");
		halt.at(slot, halt.pinned());
		director.afterVariableChanged(halt, "slot");
	}

	@Override
	public Collection<?> getPlanningEntities() {
		return List.of(this.halt);
	}

	@Override
	public Collection<?> getPlanningValues() {
		return List.of(this.slot);
	}

	@Override
	public String toString() {
		return this.halt + " at " + this.slot.start();
	}

}
