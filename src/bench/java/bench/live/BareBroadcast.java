package bench.live;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes the bytes of a stream to many sockets and does nothing else. Changes come by the
 * clock; those that come while it writes are told together, as the application does.
 */
public final class BareBroadcast {

	private final List<SocketChannel> streams = new ArrayList<>();

	private long number;

	private BareBroadcast() {
	}

	/**
	 * Tells its port, takes so many streams, then reads lines of a number of changes and
	 * of how many of them come a second, and answers each with the times at which they
	 * came.
	 * @param args how many streams
	 * @throws IOException if the network fails
	 */
	public static void main(String[] args) throws IOException {
		BareBroadcast broadcast = new BareBroadcast();
		broadcast.accept(Integer.parseInt(args[0]));
		try (Scanner in = new Scanner(System.in, StandardCharsets.UTF_8)) {
			while (in.hasNextInt()) {
				System.out.println(broadcast.tell(in.nextInt(), in.nextInt()));
			}
		}
	}

	private void accept(int streams) throws IOException {
		try (ServerSocketChannel server = ServerSocketChannel.open()) {
			server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
			System.out.println(server.socket().getLocalPort());
			while (this.streams.size() < streams) {
				SocketChannel stream = server.accept();
				stream.write(frame());
				stream.configureBlocking(false);
				this.streams.add(stream);
			}
		}
	}

	private String tell(int changes, int perSecond) throws IOException {
		long between = 1_000_000_000L / perSecond;
		long begun = System.nanoTime();
		long begunMicros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
		StringBuilder times = new StringBuilder();
		for (int told = 0; told < changes;) {
			int come = (int) Math.min(changes, (System.nanoTime() - begun) / between);
			if (come == told) {
				LockSupport.parkNanos(begun + (told + 1) * between - System.nanoTime());
			}
			else {
				this.number += come - told;
				write();
				for (; told < come; told++) {
					times.append(begunMicros + (told + 1) * between / 1_000).append(' ');
				}
			}
		}
		return times.toString().strip();
	}

	private void write() throws IOException {
		ByteBuffer bytes = frame();
		for (SocketChannel stream : this.streams) {
			if (stream.write(bytes.duplicate()) < bytes.remaining()) {
				throw new IOException("A stream takes no more");
			}
		}
	}

	/** What the application sends over a chunked connection. */
	private ByteBuffer frame() {
		String event = "id: 0a1b2c3d-" + this.number + "\ndata: duty\n\n";
		return ByteBuffer
			.wrap((Integer.toHexString(event.length()) + "\r\n" + event + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

}
