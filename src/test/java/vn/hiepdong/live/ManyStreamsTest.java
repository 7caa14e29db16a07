package vn.hiepdong.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.platform.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.live.Told.told;
import static vn.hiepdong.live.Told.toldOf;

/**
 * Who is told what, when some are slow or have no stream at all.
 */
class ManyStreamsTest extends LiveTest {

	private static final int MORE_THAN_SOCKETS_HOLD = 10_000_000;

	@Autowired
	Broadcast broadcast;

	@Autowired
	Heard heard;

	@Test
	void everybody_hears_of_what_the_own_pages_show_and_of_nothing_else() {
		OpenStream leader = listens(here("pv01"));
		OpenStream liaison = listens(there("lienlac-1"));
		tell(told("lodging.bed-given"));
		liaison.hears("lodging");
		tell(told("duty.accepted"));
		leader.hears("duty");
		tell(told("visit.plan-taken"));
		leader.hears("visit");
		liaison.hears("visit");
	}

	@Test
	void a_page_of_one_event_hears_nothing_of_another_but_one_without_an_event_does() {
		OpenStream ofEvent = listens(here("giamdoc"));
		OpenStream ofAll = listens(here("giamdoc"), "/my/changes", "");
		tell(toldOf("dien-tap", "duty.accepted"));
		ofAll.hears("duty");
		tell(told("visit.plan-taken"));
		ofEvent.hears("visit");
		ofAll.hears("visit");
	}

	@Test
	void an_administrator_hears_of_accounts() {
		OpenStream administrator = listens(here("quantri"), "/admin/changes", "");
		tell(told("duty.accepted"), new Told(null, "account.changed", "nobody"));
		administrator.hears("account");
	}

	@Test
	void a_stream_gives_signs_of_life_between_changes() {
		OpenStream stream = listens(here("giamdoc"));
		this.broadcast.beat();
		stream.beats();
		tell(told("duty.accepted"));
		stream.hears("duty");
	}

	@Test
	void whoever_reads_slowly_holds_up_nobody_and_gets_what_was_merged() throws IOException {
		OpenStream other = listens(here("giamdoc"));
		try (Socket slow = slow(here("pv05"))) {
			InputStream unread = slow.getInputStream();
			LiveStream stream = this.streams.ofPerson("pv05").findFirst().orElseThrow();
			News none = new News(this.heard.now(), Set.of("left-out"));
			stream.tell(none, EventText.news(new News(none.at(), Set.of("x".repeat(MORE_THAN_SOCKETS_HOLD)))));
			stream.tell(none, EventText.news(none));
			tell(told("duty.accepted"));
			other.hears("duty");
			tell(told("visit.plan-taken"));
			other.hears("visit");
			assertThat(readUntil(unread, "left-out visit\n")).contains("data: duty left-out visit\n");
		}
	}

	@Test
	void whoever_is_gone_is_forgotten() throws IOException {
		Socket gone = slow(here("lienlac-6"));
		assertThat(this.streams.ofPerson("lienlac-6")).hasSize(1);
		gone.setSoLinger(true, 0);
		gone.close();
		await(() -> {
			this.broadcast.beat();
			return this.streams.ofPerson("lienlac-6").findAny().isEmpty();
		});
	}

	@Test
	void a_page_without_a_stream_asks_and_hears_the_same() {
		Visitor leader = there("pv01");
		String begun = leader.get(STREAM + "/since", "Accept", "application/json").body();
		assertThat(begun).contains("\"topics\":\"\"");
		String position = begun.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
		tell(told("duty.accepted"), told("lodging.bed-given"));
		await(() -> since(leader, position).contains("\"topics\":\"duty\""));
		assertThat(since(leader, "0-0")).contains("\"topics\":\"*\"");
		assertThat(since(leader, "nothing")).contains("\"topics\":\"*\"");
	}

	private static String since(Visitor visitor, String position) {
		return visitor.get(STREAM + "/since?after=" + position, "Accept", "application/json").body();
	}

	/** Opens a stream and reads its head alone. */
	private Socket slow(Visitor visitor) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(65_536);
		socket.setSoTimeout(10_000);
		socket.connect(new InetSocketAddress("127.0.0.1", this.port));
		socket.getOutputStream()
			.write(("GET " + STREAM + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nCookie: "
					+ visitor.cookie() + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		readUntil(socket.getInputStream(), "id: ");
		return socket;
	}

	private static String readUntil(InputStream from, String end) throws IOException {
		StringBuilder read = new StringBuilder();
		byte[] piece = new byte[65_536];
		while (read.indexOf(end, Math.max(0, read.length() - 2 * piece.length)) < 0) {
			int length = from.read(piece);
			assertThat(length).as("the stream goes on").isPositive();
			read.append(new String(piece, 0, length, StandardCharsets.US_ASCII));
		}
		return read.toString();
	}

}
