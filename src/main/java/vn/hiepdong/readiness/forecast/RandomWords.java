package vn.hiepdong.readiness.forecast;

/**
 * Random words by number instead of in a row: the same run and place give the same word,
 * whoever asks, in whatever order and on however many threads. So two forecasts that
 * differ in one duty differ by that duty alone and not by chance.
 * <p>
 * The words are those of {@link java.util.SplittableRandom} (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", 2014), which passes BigCrush: a counter in
 * steps of the golden ratio, stirred.
 */
final class RandomWords {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private RandomWords() {
	}

	/**
	 * Where the words of a run begin.
	 * @param seed the seed of the forecast
	 * @param run the run, from 0
	 */
	static long stream(long seed, long run) {
		return stir(stir(seed + GOLDEN) + run * GOLDEN);
	}

	/**
	 * A word of a run.
	 * @param stream where the run's words begin
	 * @param place which one
	 */
	static long word(long stream, long place) {
		return stir(stream + place * GOLDEN);
	}

	/** As a number from 0 to below 1. */
	static double share(int bits) {
		return (bits & 0xFFFFFFFFL) * 0x1p-32;
	}

	private static long stir(long word) {
		long z = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

}
