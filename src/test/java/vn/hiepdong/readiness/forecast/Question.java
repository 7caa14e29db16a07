package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import vn.hiepdong.duty.DutyState;

/**
 * Will a goal be met? What each of three ways to answer goes by, and the truth.
 *
 * @param event the seed of the played event
 * @param moment how far on the way to the key time it is asked, 0 to 1
 * @param forecast the probability by the forecast
 * @param done the share of the work of the goal's duties that is reported, by weight
 * @param burnUp the share that a straight line through the present reaches at the key
 * time, less 1; it begins when the first of these duties is planned to
 * @param met the truth
 */
record Question(long event, double moment, double forecast, double done, double burnUp, boolean met) {

	/** How far on the way to each key time it is asked. */
	static final List<Double> MOMENTS = List.of(0.25, 0.45, 0.65, 0.85);

	/** The units of every third event have an event behind them. */
	private static final int EXPERIENCED = 3;

	/**
	 * Asks about events, four times on the way to each key time.
	 * @param seeds the seed of each event
	 * @param runs how many runs each forecast makes
	 * @return the questions that were open
	 */
	static List<Question> asked(LongStream seeds, int runs) {
		return seeds.parallel().boxed().flatMap((seed) -> ofEvent(seed, runs).stream()).toList();
	}

	/** Whether the units of the event have one behind them. */
	boolean isExperienced() {
		return this.event % EXPERIENCED == 0;
	}

	private static List<Question> ofEvent(long seed, int runs) {
		PlayedEvent event = new PlayedEvent(seed);
		if (seed % EXPERIENCED == 0) {
			event.afterAnother();
		}
		List<Moment> moments = new ArrayList<>();
		for (int goal = 0; goal < event.goals().size(); goal++) {
			for (double moment : MOMENTS) {
				moments.add(new Moment(8 + moment * (hour(event.goals().get(goal).at()) - 8), moment, goal));
			}
		}
		moments.sort((one, other) -> Double.compare(one.hour(), other.hour()));
		List<Open> open = new ArrayList<>();
		for (Moment moment : moments) {
			event.playUntil(moment.hour());
			if (isOpen(event, event.goals().get(moment.goal()))) {
				open.add(Open.of(event, moment, runs));
			}
		}
		event.playUntil(event.length() + 9);
		return open.stream()
			.map((each) -> new Question(seed, each.moment(), each.forecast(), each.done(), each.burnUp(),
					event.met(each.goal())))
			.toList();
	}

	private static boolean isOpen(PlayedEvent event, Goal goal) {
		return event.standing(goal).stream().anyMatch((duty) -> duty.state != DutyState.VERIFIED);
	}

	private static double hour(Instant moment) {
		return Duration.between(PlayedEvent.BEGIN, moment).toMinutes() / 60.0;
	}

	private record Moment(double hour, double share, int goal) {
	}

	private record Open(Goal goal, double moment, double forecast, double done, double burnUp) {

		static Open of(PlayedEvent event, Moment moment, int runs) {
			Situation situation = event.situation();
			Goal goal = event.goals().get(moment.goal());
			List<PlayedDuty> duties = event.standing(goal);
			double all = duties.stream().mapToDouble((duty) -> duty.weight).sum();
			double done = duties.stream()
				.mapToDouble((duty) -> duty.weight * (duty.state.settled() ? 1 : duty.reported / 100.0))
				.sum() / all;
			double probability = Simulation.play(NetworkBuilder.build(situation), runs, 1)
				.targets()
				.get(moment.goal())
				.probability();
			return new Open(goal, moment.share(), probability, done,
					burnUp(duties, done, hour(situation.now()), hour(goal.at())));
		}

		/** Where nothing was to begin yet all goes by the plan. */
		private static double burnUp(List<PlayedDuty> duties, double done, double now, double goal) {
			double begin = duties.stream().mapToDouble((duty) -> duty.start).min().orElseThrow();
			return (now <= begin) ? 0 : done * (goal - begin) / (now - begin) - 1;
		}

	}

}
