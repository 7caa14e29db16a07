package vn.hiepdong.platform.planning;

import java.util.function.Consumer;

/**
 * One search for a plan of some kind.
 */
public interface Search<P> {

	/**
	 * Searches; returns when the search is over.
	 * @param better hears of every plan that is better than those before
	 * @return the best plan
	 */
	Found<P> run(Consumer<Found<P>> better);

	/**
	 * Ends the search with the best plan so far, from any thread. A search that has not
	 * begun yet may miss it.
	 */
	void stop();

}
