package vn.hiepdong.platform.file;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import vn.hiepdong.platform.Problem;

/**
 * Lets few through at once, in the order in which they came: an unpacked photo takes a
 * hundred times the memory of its file.
 */
final class DecodingGate {

	private final Semaphore free;

	private final long patienceSeconds;

	DecodingGate(int atOnce, long patienceSeconds) {
		this.free = new Semaphore(atOnce, true);
		this.patienceSeconds = patienceSeconds;
	}

	/**
	 * Does something once there is room.
	 * @param work what to do
	 * @return its result
	 * @throws Problem.Conflict if there is no room for long
	 * @throws Exception what the work throws
	 */
	<T> T pass(Callable<T> work) throws Exception {
		if (!this.free.tryAcquire(this.patienceSeconds, TimeUnit.SECONDS)) {
			throw new Problem.Conflict("file.problem.busy");
		}
		try {
			return work.call();
		}
		finally {
			this.free.release();
		}
	}

}
