package vn.hiepdong.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few through at once, in the order in which they came: for work that takes much of
 * the machine and that many may ask for at the same time.
 */
public final class FewAtOnce {

	private final Semaphore free;

	private final Duration patience;

	private final String busy;

	/**
	 * Makes room.
	 * @param atOnce for how many at once
	 * @param patience how long the others wait
	 * @param busy the key of the message for whoever waited in vain
	 */
	public FewAtOnce(int atOnce, Duration patience, String busy) {
		this.free = new Semaphore(atOnce, true);
		this.patience = patience;
		this.busy = busy;
	}

	/**
	 * Does something once there is room.
	 * @param <T> the type of its result
	 * @param <E> the type of what it may throw
	 * @param work what to do
	 * @return its result
	 * @throws Problem.Conflict if there is no room for long
	 * @throws E what the work throws
	 */
	public <T, E extends Exception> T pass(Work<T, E> work) throws E {
		if (!isLetIn()) {
			throw new Problem.Conflict(this.busy);
		}
		try {
			return work.done();
		}
		finally {
			this.free.release();
		}
	}

	private boolean isLetIn() {
		try {
			return this.free.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Something that takes much of the machine.
	 *
	 * @param <T> the type of its result
	 * @param <E> the type of what it may throw
	 */
	@FunctionalInterface
	public interface Work<T, E extends Exception> {

		/**
		 * Does it.
		 * @return its result
		 * @throws E what it may throw
		 */
		T done() throws E;

	}

}
