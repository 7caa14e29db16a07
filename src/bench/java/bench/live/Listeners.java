package bench.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Many open streams, read by one thread, which notes when the last of them had heard of
 * each change.
 */
public final class Listeners implements AutoCloseable {

	/** More changes than these no window holds. */
	private static final int MOST = 100_000;

	private final Selector selector;

	private final Heard[] streams;

	/** How many streams have heard of each change, counted from the first one. */
	private final int[] heard = new int[MOST];

	/** When the last one so far did, in microseconds since 1970. */
	private final long[] last = new long[MOST];

	private final Thread thread = new Thread(this::listen, "listeners");

	private volatile long from;

	private volatile long received;

	/**
	 * Opens the streams and waits until each knows where it stands.
	 * @param port the server's port on this machine
	 * @param requests what is asked for, one request a stream
	 */
	public Listeners(int port, List<byte[]> requests) {
		this.streams = new Heard[requests.size()];
		try {
			this.selector = Selector.open();
			for (int i = 0; i < this.streams.length; i++) {
				this.streams[i] = open(port, requests.get(i));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.thread.setDaemon(true);
		this.thread.start();
		await(() -> Arrays.stream(this.streams).allMatch((stream) -> stream.number >= 0),
				"Not every stream was opened");
	}

	/**
	 * Begins to count: what is heard of from now on is change 0, 1, 2 …
	 */
	public void begin() {
		long now = this.streams[0].number;
		await(() -> Arrays.stream(this.streams).allMatch((stream) -> stream.number == now), "The streams differ");
		Arrays.fill(this.heard, 0);
		this.received = 0;
		this.from = now + 1;
	}

	/**
	 * When the last stream had heard of each change.
	 * @param changes how many changes there were; waited for until all have heard of all
	 * @return microseconds since 1970
	 */
	public long[] lastHeard(int changes) {
		await(() -> this.heard[changes - 1] == this.streams.length, "Not every stream heard of every change");
		return Arrays.copyOf(this.last, changes);
	}

	/**
	 * What came since {@link #begin}.
	 * @return the bytes of all streams together
	 */
	public long received() {
		return this.received;
	}

	@Override
	public void close() {
		try {
			this.selector.close();
			for (Heard stream : this.streams) {
				stream.channel.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Heard open(int port, byte[] request) throws IOException {
		SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		ByteBuffer bytes = ByteBuffer.wrap(request);
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
		channel.configureBlocking(false);
		Heard stream = new Heard(channel);
		channel.register(this.selector, SelectionKey.OP_READ, stream);
		return stream;
	}

	private void listen() {
		ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
		try {
			while (this.selector.isOpen()) {
				this.selector.select((key) -> read(key, buffer));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(SelectionKey key, ByteBuffer buffer) {
		Heard stream = (Heard) key.attachment();
		try {
			buffer.clear();
			int length = stream.channel.read(buffer);
			if (length < 0) {
				throw new IOException("The server ended a stream");
			}
			this.received += length;
			long before = stream.number;
			stream.take(buffer.flip());
			note(before, stream.number);
		}
		catch (IOException ex) {
			key.cancel();
		}
	}

	private void note(long before, long now) {
		if (before >= 0 && now > before) {
			long time = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
			for (int i = (int) Math.max(0, before + 1 - this.from); i <= now - this.from; i++) {
				this.last[i] = time;
				this.heard[i]++;
			}
		}
	}

	private static void await(Condition condition, String otherwise) {
		long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
		while (!condition.holds()) {
			if (System.nanoTime() > until) {
				throw new IllegalStateException(otherwise);
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
	}

	@FunctionalInterface
	private interface Condition {

		boolean holds();

	}

	/** One stream, and of how many changes it has heard. */
	private static final class Heard {

		private static final byte[] ID = { '\n', 'i', 'd', ':', ' ' };

		private final SocketChannel channel;

		private volatile long number = -1;

		/** How much of {@link #ID} was read, or more within the identifier. */
		private int matched;

		private long reading;

		Heard(SocketChannel channel) {
			this.channel = channel;
		}

		/** The identifier is a name, a hyphen and the number of the last change. */
		void take(ByteBuffer bytes) {
			while (bytes.hasRemaining()) {
				byte next = bytes.get();
				if (this.matched < ID.length) {
					this.matched = (next == ID[this.matched]) ? this.matched + 1 : (next == ID[0]) ? 1 : 0;
				}
				else if (next == '\n') {
					this.number = this.reading;
					this.reading = 0;
					this.matched = 1;
				}
				else {
					this.reading = (next == '-') ? 0 : this.reading * 10 + Character.digit(next, 10);
				}
			}
		}

	}

}
