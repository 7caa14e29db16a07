package vn.hiepdong.readiness.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plays the rest of an event many times. Every run has its own random words, so that the
 * answer depends on the seed alone, not on how many threads share the runs.
 */
final class Simulation {

	private final Network network;

	private final int runs;

	private final long seed;

	/** When each target is reached in each run. */
	private final double[][] reached;

	/** The weight verified at each step of time in each run. */
	private final int[][] weights;

	private Simulation(Network network, int runs, long seed) {
		this.network = network;
		this.runs = runs;
		this.seed = seed;
		this.reached = new double[network.targets().length][runs];
		this.weights = new int[Network.Band.STEPS + 1][runs];
	}

	/**
	 * Plays.
	 * @param network what is played
	 * @param runs how many times, 1 or more
	 * @param seed the seed of chance
	 * @return what came out
	 */
	static Outcome play(Network network, int runs, long seed) {
		return play(network, runs, seed, 1);
	}

	/**
	 * Plays on several threads.
	 * @param network what is played
	 * @param runs how many times, 1 or more
	 * @param seed the seed of chance
	 * @param threads how many threads share the runs, 1 or more
	 * @return what came out, the same for any number of threads
	 */
	static Outcome play(Network network, int runs, long seed, int threads) {
		Simulation simulation = new Simulation(network, runs, seed);
		IntStream shares = IntStream.range(0, threads);
		List<int[][]> gained = ((threads > 1) ? shares.parallel() : shares)
			.mapToObj((share) -> simulation.play(share * (long) runs / threads, (share + 1L) * runs / threads))
			.toList();
		return simulation.outcome(gained);
	}

	private int[][] play(long from, long to) {
		Draw draw = new Draw(this.network);
		Schedule schedule = new Schedule(this.network);
		Moves moves = new Moves(this.network, draw);
		int[] verified = new int[Network.Band.STEPS + 2];
		for (int run = (int) from; run < to; run++) {
			draw.of(RandomWords.stream(this.seed, run));
			schedule.lay(draw);
			aim(run, schedule, moves);
			weigh(run, schedule, verified);
		}
		return moves.gained();
	}

	private void aim(int run, Schedule schedule, Moves moves) {
		Target[] targets = this.network.targets();
		for (int which = 0; which < targets.length; which++) {
			double reached = schedule.reached(targets[which]);
			this.reached[which][run] = reached;
			if (reached > targets[which].deadline()) {
				moves.look(which, schedule);
			}
		}
	}

	private void weigh(int run, Schedule schedule, int[] verified) {
		Network.Band band = this.network.band();
		Arrays.fill(verified, 0);
		int[] weights = band.weights();
		double perHour = Network.Band.STEPS / band.hours();
		for (int i = 0; i < weights.length; i++) {
			int step = (int) Math.min(Math.ceil(schedule.verified[i] * perHour), Network.Band.STEPS + 1);
			verified[step] += weights[i];
		}
		int sum = band.verified();
		for (int step = 0; step <= Network.Band.STEPS; step++) {
			sum += verified[step];
			this.weights[step][run] = sum;
		}
	}

	private Outcome outcome(List<int[][]> shares) {
		Target[] targets = this.network.targets();
		List<Outcome.OfTarget> outcomes = new ArrayList<>();
		for (int which = 0; which < targets.length; which++) {
			int[] gained = new int[this.network.size()];
			for (int[][] share : shares) {
				for (int duty = 0; duty < gained.length; duty++) {
					gained[duty] += share[which][duty];
				}
			}
			outcomes.add(Outcome.of(targets[which], this.reached[which], gained, this.network.duties()));
		}
		return new Outcome(outcomes, Arrays.stream(this.weights).map(this::band).toList(), this.network.band().hours());
	}

	private double[] band(int[] atOnce) {
		Arrays.sort(atOnce);
		return new double[] { atOnce[this.runs / 20], atOnce[this.runs / 2], atOnce[this.runs - 1 - this.runs / 20] };
	}

}
