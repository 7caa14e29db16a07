package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bench.live.Listeners;
import bench.load.Changes;
import bench.load.Person;

/**
 * How long it takes from a commit until the last of thousands of open pages has heard of
 * it; beside a server that does nothing but write the same bytes.
 */
final class LivePart {

	private static final int CHANGES = 50;

	/** As many as the application lets one session have. */
	private static final int STREAMS_OF_A_SESSION = 4;

	private final Settings settings;

	private final MeasuredNode node;

	private final Results results;

	LivePart(Settings settings, MeasuredNode node, Results results) {
		this.settings = settings;
		this.node = node;
		this.results = results;
	}

	void measure() {
		int streams = this.settings.streams();
		try (Listeners pages = new Listeners(this.node.port(), requests(streams));
				Bare bare = new Bare(this.settings, streams);
				Listeners bareStreams = new Listeners(bare.port,
						IntStream.range(0, streams).mapToObj((i) -> new byte[0]).toList())) {
			List<Lag> application = new ArrayList<>();
			List<Lag> reference = new ArrayList<>();
			application(pages);
			reference(bare, bareStreams);
			for (int turn = 0; turn < this.settings.turns(); turn++) {
				application.add(application(pages));
				reference.add(reference(bare, bareStreams));
			}
			this.results.table(
					"From a commit to the last of %,d streams, %d changes a second".formatted(streams, CHANGES), "of",
					"ms in the middle", "ms for 95 %", "ms at most", "changes a second", "bytes a change and stream");
			tell("the application", application);
			tell("bare sockets", reference);
		}
	}

	private Lag application(Listeners pages) {
		this.node.forgetCommits(Data.EVENT);
		pages.begin();
		double rate;
		try (Changes changes = this.node.changes(Data.EVENT, CHANGES)) {
			sleep();
			rate = changes.perSecond();
		}
		long[] committed = this.node.commits(Data.EVENT);
		return Lag.of(committed, pages.lastHeard(committed.length), rate, bytes(pages, committed));
	}

	private Lag reference(Bare bare, Listeners streams) {
		streams.begin();
		long[] told = bare.tell((int) (CHANGES * this.settings.window().toMillis() / 1_000), CHANGES);
		return Lag.of(told, streams.lastHeard(told.length), CHANGES, bytes(streams, told));
	}

	private double bytes(Listeners streams, long[] changes) {
		return (double) streams.received() / changes.length / this.settings.streams();
	}

	private void tell(String name, List<Lag> lags) {
		this.results.row(name, figures(lags.stream().map(Lag::middle)), figures(lags.stream().map(Lag::most95)),
				figures(lags.stream().map(Lag::most)), figures(lags.stream().map(Lag::rate)),
				figures(lags.stream().map(Lag::bytes)));
	}

	private static String figures(Stream<Double> values) {
		return Figures.of(values.toList()).show();
	}

	private List<byte[]> requests(int streams) {
		Supplier<Person> next = this.node.sessions();
		List<byte[]> requests = new ArrayList<>();
		while (requests.size() < streams) {
			byte[] request = next.get().asks("/events/" + Data.EVENT + "/changes", "text/event-stream");
			for (int i = 0; i < STREAMS_OF_A_SESSION && requests.size() < streams; i++) {
				requests.add(request);
			}
		}
		return requests;
	}

	private void sleep() {
		try {
			Thread.sleep(this.settings.window().toMillis());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * How far behind the last stream was in one window, in milliseconds.
	 *
	 * @param middle for half of the changes
	 * @param most95 for 95 % of the changes
	 * @param most for all of them
	 * @param rate how many changes a second there were
	 * @param bytes what a stream got for a change
	 */
	private record Lag(double middle, double most95, double most, double rate, double bytes) {

		static Lag of(long[] committed, long[] heard, double rate, double bytes) {
			long[] micros = IntStream.range(0, committed.length)
				.mapToLong((i) -> heard[i] - committed[i])
				.sorted()
				.toArray();
			return new Lag(micros[micros.length / 2] / 1e3, micros[micros.length * 95 / 100] / 1e3,
					micros[micros.length - 1] / 1e3, rate, bytes);
		}

	}

	/** The bare server in a process of its own. */
	private static final class Bare implements AutoCloseable {

		private final Process process;

		private final BufferedReader out;

		private final int port;

		Bare(Settings settings, int streams) {
			try {
				this.process = new ProcessBuilder(settings.jdks().get(0).resolve("bin/java").toString(), "-classpath",
						settings.classes().toString(), "bench.live.BareBroadcast", Integer.toString(streams))
					.redirectError(settings.folder().resolve("bare.log").toFile())
					.start();
				Runtime.getRuntime().addShutdownHook(new Thread(this.process::destroy));
				this.out = this.process.inputReader(StandardCharsets.UTF_8);
				this.port = Integer.parseInt(this.out.readLine());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** When each change came, in microseconds since 1970. */
		long[] tell(int changes, int perSecond) {
			try {
				this.process.getOutputStream()
					.write(String.format(Locale.ROOT, "%d %d%n", changes, perSecond)
						.getBytes(StandardCharsets.US_ASCII));
				this.process.getOutputStream().flush();
				return Stream.of(this.out.readLine().split(" ")).mapToLong(Long::parseLong).toArray();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void close() {
			this.process.destroy();
		}

	}

}
