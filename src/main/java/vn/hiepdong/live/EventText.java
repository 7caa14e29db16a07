package vn.hiepdong.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What goes over a stream, in the form of Server-Sent Events.
 */
final class EventText {

	/** The page should ask why, for it will not be let in again as it is. */
	static final byte[] END = bytes("event: end\ndata: .\n\n");

	private EventText() {
	}

	/**
	 * Where the page stands, and when to come back after the connection broke. The page
	 * is told, for something on the way may hold a stream back.
	 */
	static byte[] opening(Position at, Duration retry) {
		return bytes("retry: " + retry.toMillis() + "\nid: " + at.written() + "\nevent: begin\ndata: .\n\n");
	}

	static byte[] news(News news) {
		return bytes("id: " + news.at().written() + "\ndata: " + String.join(" ", news.topics()) + "\n\n");
	}

	/**
	 * A proof of life. No comment, for scripts are not told of those, and a page should
	 * know whether it still hears.
	 * @param time the time of day, for people who ask how old a page is
	 */
	static byte[] beat(String time) {
		return bytes("event: beat\ndata: " + time + "\n\n");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
