package bench;

import java.time.Duration;

/**
 * What one window of a measurement gave.
 *
 * @param requests how many requests were answered
 * @param took how long it took
 * @param server the processor's time that the server took
 * @param database the processor's time that PostgreSQL took
 * @param harness the processor's time that asking took
 */
record Reading(long requests, Duration took, Duration server, Duration database, Duration harness) {

	/** Requests a second. */
	double rate() {
		return this.requests * 1e9 / this.took.toNanos();
	}

	/** Milliseconds of server and database a request. */
	double cpu() {
		return each(this.server.plus(this.database));
	}

	/** Milliseconds of PostgreSQL a request, contained in the above. */
	double databaseCpu() {
		return each(this.database);
	}

	/** Milliseconds of asking a request. */
	double harnessCpu() {
		return each(this.harness);
	}

	private double each(Duration time) {
		return time.toNanos() / 1e6 / this.requests;
	}

}
