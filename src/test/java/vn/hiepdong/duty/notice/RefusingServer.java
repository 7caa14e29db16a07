package vn.hiepdong.duty.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/**
 * A mail server that has one answer to every recipient; it counts how often it was asked.
 */
final class RefusingServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

	private final String answer;

	private volatile int asked;

	RefusingServer(String answer) throws IOException {
		this.answer = answer;
		Thread thread = new Thread(this::serve, "refusing-server");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	int asked() {
		return this.asked;
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				talk(client);
			}
			catch (SocketException ex) {
				// The test is over.
				return;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void talk(Socket client) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		say(client, "220 refusing");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			if (line.startsWith("RCPT")) {
				this.asked++;
				say(client, this.answer);
			}
			else {
				say(client, line.startsWith("QUIT") ? "221 bye" : "250 ok");
			}
		}
	}

	private static void say(Socket client, String line) throws IOException {
		Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
		out.write(line + "\r\n");
		out.flush();
	}

}
