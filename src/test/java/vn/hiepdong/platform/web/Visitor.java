package vn.hiepdong.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.hiepdong.platform.database.TestDatabase;

/**
 * Somebody who talks HTTP with the running application and need not keep to what a
 * browser would send.
 */
public final class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final String host = "127.0.0.1";

	private final int port;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	/**
	 * Somebody who comes to an application.
	 * @param port its port on this machine
	 */
	public Visitor(int port) {
		this.port = port;
	}

	/**
	 * Signs in, as somebody of the demonstration.
	 * @param username the user name
	 * @return the same
	 */
	public Visitor signsIn(String username) {
		comesIn(username);
		return this;
	}

	/**
	 * Signs in and sees where that leads.
	 * @param username the user name
	 * @return the answer
	 */
	public HttpResponse<String> comesIn(String username) {
		return post("/login", "username=" + username + "&password=" + encoded(TestDatabase.DEMO_PASSWORD));
	}

	Visitor reads(String language) {
		HttpCookie cookie = new HttpCookie("hiepdong-language", language);
		cookie.setPath("/");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(at("/"), cookie);
		return this;
	}

	/**
	 * Asks for a page.
	 * @param path its path
	 * @param headers names and values in turn
	 * @return the answer
	 */
	public HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).header("Accept", "text/html");
		for (int each = 0; each < headers.length; each += 2) {
			request.setHeader(headers[each], headers[each + 1]);
		}
		return send(request);
	}

	/**
	 * Sends a form with the token that the sign-in page or the page of the password
	 * holds.
	 * @param path where to
	 * @param form the fields, written as in an address
	 * @return the answer
	 */
	public HttpResponse<String> post(String path, String form) {
		return send(HttpRequest.newBuilder(at(path))
			.header("Accept", "text/html")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(token(path)))));
	}

	/**
	 * Sends texts and one file of so many bytes, which is no picture, as a form of parts.
	 */
	HttpResponse<String> upload(String path, Map<String, String> texts, int bytes) {
		StringBuilder body = new StringBuilder();
		Map<String, String> fields = new HashMap<>(texts);
		fields.put("_csrf", token(path));
		fields.forEach((name, value) -> body
			.append("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
		body.append("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n%s\r\n--x--\r\n"
			.formatted((bytes > 0) ? "anh.jpg" : "", "a".repeat(bytes)));
		return send(HttpRequest.newBuilder(at(path))
			.header("Accept", "text/html")
			.header("Content-Type", "multipart/form-data; boundary=x")
			.POST(BodyPublishers.ofString(body.toString())));
	}

	/** The first line of the answer to an address that no HTTP client would send. */
	String getsAsWritten(String path) {
		try (Socket socket = new Socket(this.host, this.port)) {
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + cookie()
						+ "\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
				.findFirst()
				.orElse("");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String token(String path) {
		Matcher token = TOKEN.matcher(get(path.equals("/login") ? "/login" : "/password").body());
		if (!token.find()) {
			throw new IllegalStateException("No token");
		}
		return token.group(1);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What this one asks with, for requests of other kinds.
	 * @return the client, which sends the session along
	 */
	public HttpClient client() {
		return this.client;
	}

	/**
	 * The address of a page.
	 * @param path its path
	 * @return the whole address
	 */
	public URI at(String path) {
		return URI.create("http://" + this.host + ":" + this.port + path);
	}

	/**
	 * The session, as a browser sends it along.
	 * @return the cookies of a request
	 */
	public String cookie() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((each) -> each.getName() + "=" + each.getValue())
			.collect(Collectors.joining("; "));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
