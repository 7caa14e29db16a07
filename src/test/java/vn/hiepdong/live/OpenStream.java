package vn.hiepdong.live;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import vn.hiepdong.platform.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A stream that somebody has open, as a browser would read it.
 */
final class OpenStream implements AutoCloseable {

	private static final long PATIENCE = 10;

	private final CompletableFuture<Integer> status = new CompletableFuture<>();

	private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

	private final CompletableFuture<HttpResponse<Void>> exchange;

	private String position = "";

	private OpenStream(Visitor visitor, String path, String position) {
		HttpRequest.Builder request = HttpRequest.newBuilder(visitor.at(path)).header("Accept", "text/event-stream");
		if (!position.isEmpty()) {
			request.header("Last-Event-ID", position);
		}
		this.exchange = visitor.client().sendAsync(request.build(), (head) -> {
			this.status.complete(head.statusCode());
			return BodySubscribers.fromLineSubscriber(new Lines());
		});
	}

	static OpenStream of(Visitor visitor, String path) {
		return of(visitor, path, "");
	}

	/** Opened, and told so. */
	static OpenStream of(Visitor visitor, String path, String position) {
		OpenStream stream = new OpenStream(visitor, path, position);
		if (stream.status() == 200) {
			stream.awaits("id: ");
		}
		return stream;
	}

	int status() {
		return this.status.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
	}

	/**
	 * Reads on until some topics are told, at once or in turn, and no others; a forecast
	 * may be made at any time, and the round that tells the mark of {@link LiveTest} may
	 * come after the stream was opened.
	 */
	OpenStream hears(String... topics) {
		Set<String> heard = new TreeSet<>();
		while (!heard.containsAll(Set.of(topics))) {
			heard.addAll(news());
			assertThat(heard).isSubsetOf(Stream.concat(Stream.of("forecast", "mark"), Stream.of(topics)).toList());
		}
		return this;
	}

	/** Reads on until a topic is told, whatever else is. */
	void hearsAtLast(String topic) {
		while (!news().contains(topic)) {
			assertThat(this.exchange).isNotDone();
		}
	}

	/** What is told next; a sign of life has no number. */
	private Set<String> news() {
		awaits("id: ");
		return Set.of(awaits("data: ").split(" "));
	}

	/** Reads on until a sign of life. */
	OpenStream beats() {
		awaits("event: beat");
		awaits("data: ");
		return this;
	}

	/** Reads to the end, which must come. Gives what was told last. */
	List<String> ends() {
		this.exchange.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
		List<String> rest = new ArrayList<>();
		this.lines.drainTo(rest);
		return rest;
	}

	/** The last one that was told. */
	String position() {
		return this.position;
	}

	private String awaits(String beginning) {
		try {
			while (true) {
				String line = this.lines.poll(PATIENCE, TimeUnit.SECONDS);
				assertThat(line).as("a line that begins with '%s'", beginning).isNotNull();
				if (line.startsWith("id: ")) {
					this.position = line.substring("id: ".length());
				}
				if (line.startsWith(beginning)) {
					return line.substring(beginning.length());
				}
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.exchange.cancel(true);
	}

	private final class Lines implements Flow.Subscriber<String> {

		@Override
		public void onSubscribe(Flow.Subscription subscription) {
			subscription.request(Long.MAX_VALUE);
		}

		@Override
		public void onNext(String line) {
			OpenStream.this.lines.add(line);
		}

		@Override
		public void onError(Throwable failure) {
			OpenStream.this.lines.add("broken: " + failure);
		}

		@Override
		public void onComplete() {
			OpenStream.this.lines.add("");
		}

	}

}
