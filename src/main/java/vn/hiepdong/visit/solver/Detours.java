package vn.hiepdong.visit.solver;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * Draws {@link Detour}s of tours on which somebody rides, for all others make no
 * difference. Public, for Timefold makes it itself.
 */
public class Detours implements MoveIteratorFactory<Schedule, Detour> {

	private List<Party> parties = List.of();

	private List<Halt> movable = List.of();

	private Map<Trip, List<Halt>> tours = Map.of();

	private Map<Trip, List<Halt>> movableOn = Map.of();

	@Override
	public void phaseStarted(ScoreDirector<Schedule> director) {
		Schedule schedule = director.getWorkingSolution();
		this.parties = schedule.parties();
		this.movable = schedule.halts().stream().filter((halt) -> !halt.pinned() && !halt.slots().isEmpty()).toList();
		this.tours = schedule.halts().stream().collect(Collectors.groupingBy(Halt::trip));
		this.movableOn = this.movable.stream().collect(Collectors.groupingBy(Halt::trip));
	}

	@Override
	public long getSize(ScoreDirector<Schedule> director) {
		return this.movable.stream().mapToLong((halt) -> halt.slots().size()).sum();
	}

	@Override
	public Iterator<Detour> createOriginalMoveIterator(ScoreDirector<Schedule> director) {
		return this.movable.stream()
			.flatMap((halt) -> halt.slots().stream().map((slot) -> detour(halt, slot)))
			.iterator();
	}

	@Override
	public Iterator<Detour> createRandomMoveIterator(ScoreDirector<Schedule> director, Random random) {
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return !Detours.this.movable.isEmpty();
			}

			@Override
			public Detour next() {
				return draw(random);
			}

		};
	}

	private Detour draw(Random random) {
		Trip trip = one(this.parties, random).trip();
		Halt halt = one(this.movableOn.getOrDefault(trip, this.movable), random);
		return detour(halt, one(halt.slots(), random));
	}

	private Detour detour(Halt halt, Slot slot) {
		return new Detour(halt, slot, this.tours.getOrDefault(halt.trip(), List.of()));
	}

	private static <T> T one(List<T> among, Random random) {
		return among.get(random.nextInt(among.size()));
	}

}
