package vn.hiepdong.browser;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no browser would send, on the bare wire.
 */
class MalformedRequestTest extends BrowserTest {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "GET /login%", "GET /events/%ff", "GET /events/%00", "GET /events/..%2f..%2fetc/passwd",
			"GET //events", "GET /events;x=1", "GET /login?lang=%", "GET /login?x=%c3%28", "GET /events/{code}",
			"BREW /login", "TRACE /login", "GET relative", "POST /login", "POST /language" })
	void is_refused_as_the_sender_s_mistake(String request) throws IOException {
		String answer = answerTo(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).as(request).doesNotStartWith("HTTP/1.1 5").matches("(?s)HTTP/1\\.1 [234]\\d\\d.*");
		assertTellsNothingInternal(answer);
	}

	@Test
	void what_cannot_be_decoded_is_answered_with_the_page_for_it() throws IOException {
		assertThat(answerTo("""
				GET /login?lang=% HTTP/1.1\r
				Host: localhost\r
				Connection: close\r
				Accept: text/html\r
				\r
				""")).startsWith("HTTP/1.1 400")
			.contains("Content-Security-Policy: default-src 'none'")
			.contains(Words.VIETNAMESE.of("error.400.title"));
	}

	@Test
	void a_body_that_is_not_what_it_says_is_refused() throws IOException {
		String answer = answerTo("""
				POST /login HTTP/1.1\r
				Host: localhost\r
				Connection: close\r
				Content-Type: application/x-www-form-urlencoded; charset=no-such-charset\r
				Content-Length: 12\r
				\r
				username=%zz""");
		assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d.*");
		assertTellsNothingInternal(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/duties/import", "/duties/Q-031/reports", "/duties/Q-031/completion" })
	void an_upload_beyond_all_measure_is_refused_with_a_page(String form) throws IOException {
		String file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n"
				+ "a".repeat(63_000_000) + "\r\n--x--\r\n";
		String answer = answerTo("""
				POST %s HTTP/1.1\r
				Host: localhost\r
				Connection: close\r
				Accept: text/html\r
				Cookie: hiepdong=%s\r
				Content-Type: multipart/form-data; boundary=x\r
				Content-Length: %d\r
				\r
				%s""".formatted(EVENT + form, signedIn("dieuphoi", Words.VIETNAMESE, 1440).session(), file.length(),
				file));
		assertThat(answer).startsWith("HTTP/1.1 413").contains(Words.VIETNAMESE.of("error.413.title"));
	}

	@Test
	void a_body_under_a_verb_that_nothing_takes_is_not_read() throws IOException {
		String answer = answerTo("""
				PUT /login HTTP/1.1\r
				Host: localhost\r
				Connection: close\r
				Content-Type: application/x-www-form-urlencoded\r
				Content-Length: 3\r
				\r
				a=%""");
		assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d.*").contains("Content-Security-Policy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Type: multipart/form-data", "Content-Type: multipart/form-data; boundary=x",
			"Cookie: hiepdong-language=%%%", "Cookie: hiepdong-language=a/b" })
	void a_header_that_means_nothing_is_no_fault_of_the_server(String header) throws IOException {
		String answer = answerTo(
				"POST /language HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n" + header
						+ "\r\n\r\na=b");
		assertThat(answer).as(header).matches("(?s)HTTP/1\\.1 4\\d\\d.*");
		assertTellsNothingInternal(answer);
	}

	private static void assertTellsNothingInternal(String answer) {
		assertThat(answer).doesNotContain("Exception", "org.apache", "org.springframework", "\tat ");
	}

	private String answerTo(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
