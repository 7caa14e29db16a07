package bench.load;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Leaders who report progress on their duties through the forms of the application, so
 * many times a second. Each report is due at its time whether or not those before it were
 * answered.
 */
public final class Changes implements AutoCloseable {

	private static final int CONNECTIONS = 8;

	private final int port;

	private final String event;

	private final List<Owed> duties;

	private final Duration between;

	private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

	private final AtomicInteger next = new AtomicInteger();

	private final AtomicInteger done = new AtomicInteger();

	private final CompletableFuture<?> work;

	private final long begun = System.nanoTime();

	private volatile boolean over;

	/**
	 * Begins.
	 * @param port the server's port on this machine
	 * @param event the code of the event
	 * @param duties what is reported on, in turn
	 * @param perSecond how many reports a second
	 */
	public Changes(int port, String event, List<Owed> duties, int perSecond) {
		this.port = port;
		this.event = event;
		this.duties = duties;
		this.between = Duration.ofSeconds(1).dividedBy(perSecond);
		this.work = CompletableFuture.allOf(IntStream.range(0, CONNECTIONS)
			.mapToObj((i) -> CompletableFuture.runAsync(this::report, this.threads))
			.toArray(CompletableFuture[]::new));
	}

	/**
	 * How many reports a second were taken so far.
	 * @return the rate that was reached
	 */
	public double perSecond() {
		return this.done.get() * 1e9 / (System.nanoTime() - this.begun);
	}

	/** Waits for the reports under way. One that was refused is an error. */
	@Override
	public void close() {
		this.over = true;
		this.work.join();
		this.threads.shutdown();
	}

	private void report() {
		try (Connection connection = new Connection(this.port)) {
			while (!this.over) {
				int number = this.next.getAndIncrement();
				waitUntil(this.begun + number * this.between.toNanos());
				Owed duty = this.duties.get(number % this.duties.size());
				int status = connection.send(duty.leader().sends(duty.address(this.event), form(number)));
				if (status != 302) {
					throw new IllegalStateException("A report on " + duty.number() + " is answered with " + status);
				}
				this.done.incrementAndGet();
			}
		}
	}

	private static String form(int number) {
		return "clientId=" + UUID.randomUUID() + "&percent=" + (5 + number * 7 % 90) + "&text="
				+ Person.encoded("Đã triển khai, quân số đủ.");
	}

	private static void waitUntil(long time) {
		for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
			LockSupport.parkNanos(left);
		}
	}

	/**
	 * A duty on which somebody may report.
	 *
	 * @param number its number, {@code Q-017}
	 * @param leader who reports
	 */
	public record Owed(String number, Person leader) {

		String address(String event) {
			return "/events/" + event + "/duties/" + this.number + "/reports";
		}

	}

}
