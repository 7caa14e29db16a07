package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own, so that its processor time is its own.
 */
final class ServerProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Process process;

	private final int port;

	private final Duration started;

	private ServerProcess(Process process, int port, Duration started) {
		this.process = process;
		this.port = port;
		this.started = started;
	}

	/**
	 * Starts a server and waits until it has served a page.
	 * @param command the command, to which the port is added as the application takes it
	 * @param page the address of a page that anybody may see
	 * @param log where its lines go
	 * @return the running server
	 */
	static ServerProcess start(List<String> command, String page, Path log) {
		int port = freePort();
		List<String> whole = new ArrayList<>(command);
		whole.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + port));
		try {
			long begun = System.nanoTime();
			Process process = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile()).start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
			while (!serves(port, page)) {
				if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
					process.destroy();
					throw new IllegalStateException("The server did not start, see " + log);
				}
				TimeUnit.MILLISECONDS.sleep(5);
			}
			return new ServerProcess(process, port, Duration.ofNanos(System.nanoTime() - begun));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	int port() {
		return this.port;
	}

	/** How long it took from the process's start to the first page served. */
	Duration started() {
		return this.started;
	}

	ProcessHandle handle() {
		return this.process.toHandle();
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean serves(int port, String page) {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + page)
				.toURL()
				.openConnection();
			connection.setReadTimeout((int) PATIENCE.toMillis());
			return connection.getResponseCode() == 200 && connection.getInputStream().readAllBytes().length > 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
