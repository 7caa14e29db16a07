package vn.hiepdong.platform.planning;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A plan that a search has found. It is put into words only when somebody asks, for a
 * search finds many that nobody ever looks at.
 *
 * @param <P> the plan
 * @param words puts it into words
 * @param score how good it is
 * @param after how long the search had run
 */
public record Found<P>(Supplier<P> words, Score score, Duration after) {

	/**
	 * The plan.
	 * @return the plan, made anew with each call
	 */
	public P plan() {
		return this.words.get();
	}

}
