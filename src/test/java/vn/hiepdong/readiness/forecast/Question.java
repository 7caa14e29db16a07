package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.hiepdong.duty.DutyState;

/**
 * Will a goal be met? What each of three ways to answer goes by, and the truth.
 *
 * @param event the played event
 * @param forecast the probability by the forecast
 * @param done the share of the work of the goal's duties that is reported, by weight
 * @param burnUp the share that a straight line from the begin through the present reaches
 * at the key time, less 1
 * @param met the truth
 */
record Question(int event, double forecast, double done, double burnUp, boolean met) {

	private static final double[] MOMENTS = { 0.25, 0.45, 0.65, 0.85 };

	/**
	 * Asks about a number of events, four times on the way to each key time.
	 * @param events how many events
	 * @param runs how many runs each forecast makes
	 * @return the questions that were open
	 */
	static List<Question> asked(int events, int runs) {
		return IntStream.range(0, events).parallel().boxed().flatMap((event) -> ofEvent(event, runs).stream()).toList();
	}

	private static List<Question> ofEvent(int number, int runs) {
		PlayedEvent event = new PlayedEvent(number);
		if (number % 3 == 0) {
			PlayedEvent before = new PlayedEvent(number);
			before.playUntil(before.length() + 48);
			event.after(before);
		}
		List<Open> open = new ArrayList<>();
		List<double[]> moments = new ArrayList<>();
		for (int goal = 0; goal < event.goals().size(); goal++) {
			for (double moment : MOMENTS) {
				moments.add(new double[] { 8 + moment * hours(event.goals().get(goal)), goal });
			}
		}
		moments.sort((one, other) -> Double.compare(one[0], other[0]));
		for (double[] moment : moments) {
			event.playUntil(moment[0]);
			Open question = Open.of(event, (int) moment[1], runs);
			if (question.done() < 2) {
				open.add(question);
			}
		}
		event.playUntil(event.length() + 9);
		return open.stream()
			.map((each) -> new Question(number, each.forecast(), each.done(), each.burnUp(), event.met(each.goal())))
			.toList();
	}

	private static double hours(Goal goal) {
		return Duration.between(PlayedEvent.BEGIN, goal.at()).toMinutes() / 60.0 - 8;
	}

	private record Open(Goal goal, double forecast, double done, double burnUp) {

		static Open of(PlayedEvent event, int which, int runs) {
			Situation situation = event.situation();
			Goal goal = event.goals().get(which);
			boolean over = event.standing(goal).allMatch((duty) -> duty.state == DutyState.VERIFIED);
			if (over || event.standing(goal).findAny().isEmpty()) {
				return new Open(goal, 1, 2, 0);
			}
			double all = event.standing(goal).mapToDouble((duty) -> duty.weight).sum();
			double done = event.standing(goal)
				.mapToDouble((duty) -> duty.weight * (duty.state.settled() ? 1 : duty.reported / 100.0))
				.sum() / all;
			double elapsed = Duration.between(PlayedEvent.BEGIN, situation.now()).toMinutes() / 60.0 - 8;
			double probability = Simulation.play(NetworkBuilder.build(situation), runs, 1)
				.targets()
				.get(which)
				.probability();
			return new Open(goal, probability, done, done * hours(goal) / elapsed - 1);
		}

	}

}
