package bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that stays open from request to request and reads no more of an answer
 * than it must, so that little of the machine goes into asking. Where the server has had
 * enough of it, as Tomcat after 100 requests, it is opened anew, as browsers do.
 */
public final class Connection implements AutoCloseable {

	private final int port;

	private Socket socket;

	private final byte[] buffer = new byte[64 * 1024];

	private int at;

	private int end;

	private long received;

	/**
	 * Connects.
	 * @param port the server's port on this machine
	 */
	public Connection(int port) {
		this.port = port;
		this.socket = open(port);
	}

	/**
	 * Sends a request and reads the answer to its end.
	 * @param request the bytes of the request
	 * @return the status of the answer
	 */
	public int send(byte[] request) {
		try {
			this.socket.getOutputStream().write(request);
			return answer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How much was received so far.
	 * @return the bytes of all answers together
	 */
	public long received() {
		return this.received;
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int answer() throws IOException {
		int status = Integer.parseInt(line().split(" ", 3)[1]);
		boolean chunked = false;
		boolean last = false;
		long length = 0;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String low = header.toLowerCase(Locale.ROOT);
			if (low.startsWith("content-length:")) {
				length = Long.parseLong(low.substring("content-length:".length()).strip());
			}
			chunked |= low.startsWith("transfer-encoding:") && low.endsWith("chunked");
			last |= low.equals("connection: close");
		}
		if (chunked) {
			skipChunks();
		}
		else {
			skip(length);
		}
		if (last) {
			close();
			this.socket = open(this.port);
		}
		return status;
	}

	private void skipChunks() throws IOException {
		for (long size = size(); size > 0; size = size()) {
			skip(size + 2);
		}
		line();
	}

	private long size() throws IOException {
		return Long.parseLong(line(), 16);
	}

	private void skip(long length) throws IOException {
		long left = length;
		while (left > 0) {
			if (this.at == this.end) {
				fill();
			}
			int step = (int) Math.min(left, this.end - this.at);
			this.at += step;
			left -= step;
		}
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		while (true) {
			int from = this.at;
			while (this.at < this.end && this.buffer[this.at] != '\n') {
				this.at++;
			}
			line.append(new String(this.buffer, from, this.at - from, StandardCharsets.ISO_8859_1));
			if (this.at < this.end) {
				this.at++;
				line.setLength(line.length() - 1);
				return line.toString();
			}
			fill();
		}
	}

	private void fill() throws IOException {
		this.at = 0;
		this.end = this.socket.getInputStream().read(this.buffer);
		if (this.end < 0) {
			throw new EOFException("The server closed the connection");
		}
		this.received += this.end;
	}

	private static Socket open(int port) {
		try {
			Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
			socket.setTcpNoDelay(true);
			socket.setSoTimeout(60_000);
			return socket;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
