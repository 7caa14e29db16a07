package vn.hiepdong.readiness.forecast;

import vn.hiepdong.unit.UnitId;

/**
 * All that the runs need, each duty by its place in the order of the graph.
 *
 * @param duties the place of each duty in the situation
 * @param graph what waits for what
 * @param odds what may become of each
 * @param crews the units' paces, the last one that of nobody
 * @param habits what all have in common
 * @param targets what must stand by when
 * @param band whose weight is verified when
 */
record Network(int[] duties, Graph graph, Odds[] odds, Crew[] crews, Habits habits, Target[] targets, Band band) {

	int size() {
		return this.duties.length;
	}

	/**
	 * A unit.
	 *
	 * @param place where its random words are
	 * @param pace how much slower than others it is
	 */
	record Crew(long place, Pace pace) {

		/** The same unit finds the same words in every forecast. */
		static Crew of(UnitId unit, Pace pace) {
			return new Crew(
					RandomWords.word(unit.value().getMostSignificantBits(), unit.value().getLeastSignificantBits()),
					pace);
		}

	}

	/**
	 * The weight that is verified over time.
	 *
	 * @param hours the last moment, in hours from now
	 * @param verified the weight that is verified already
	 * @param weights the weight of each duty; a part of a duty that counts weighs nothing
	 */
	record Band(double hours, int verified, int[] weights) {

		/** Into how many steps the time is cut. */
		static final int STEPS = 48;

	}

}
