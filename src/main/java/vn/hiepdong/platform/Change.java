package vn.hiepdong.platform;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that changed, as every room tells it. Whoever keeps an audit or keeps open
 * pages fresh listens to this alone, so that the rooms need not know them.
 */
public interface Change {

	/**
	 * The code of the conference that changed.
	 * @return the event's code, or {@code null} if the change belongs to none
	 */
	@Nullable String event();

	/**
	 * The thing that changed, as people name it.
	 * @return for example {@code Q-017}
	 */
	String subject();

	/**
	 * Who did it.
	 * @return the user name
	 */
	String actor();

	/**
	 * When it happened.
	 * @return an instant of the house's clock
	 */
	Instant at();

	/**
	 * What happened.
	 * @return a stable word, for example {@code duty.accepted}
	 */
	String what();

	/**
	 * Whether it is told on every node.
	 * @return {@code false} for what each node works out by itself
	 */
	default boolean everywhere() {
		return true;
	}

}
