package bench.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * People each of whom asks for a page again as soon as the last answer has come.
 */
public final class Crowd {

	private final int port;

	private final List<Person> people;

	/**
	 * Gathers people.
	 * @param port the server's port on this machine
	 * @param people everybody with a session of the own
	 */
	public Crowd(int port, List<Person> people) {
		this.port = port;
		this.people = people;
	}

	/**
	 * One of them, for what is done but once.
	 * @return a person
	 */
	public Person somebody() {
		return this.people.get(0);
	}

	/**
	 * Lets all of them ask.
	 * @param path the page's address
	 * @param window for how long
	 * @return how many answers came; each of them a page
	 */
	public long asks(String path, Duration window) {
		return together((person, until) -> asks(person.asks(path), until), window);
	}

	private long together(Asking asking, Duration window) {
		ExecutorService threads = Executors.newFixedThreadPool(this.people.size());
		try {
			long until = System.nanoTime() + window.toNanos();
			return this.people.stream()
				.map((person) -> CompletableFuture.supplyAsync(() -> asking.asks(person, until), threads))
				.collect(Collectors.toList())
				.stream()
				.mapToLong(CompletableFuture::join)
				.sum();
		}
		finally {
			threads.shutdown();
		}
	}

	private long asks(byte[] request, long until) {
		long answers = 0;
		try (Connection connection = new Connection(this.port)) {
			while (System.nanoTime() < until) {
				int status = connection.send(request);
				if (status != 200) {
					throw new IllegalStateException("A page is answered with " + status);
				}
				answers++;
			}
		}
		return answers;
	}

	@FunctionalInterface
	private interface Asking {

		long asks(Person person, long until);

	}

}
