package bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a session. What is measured goes over a {@link Connection}; this is for
 * all that comes before.
 */
public final class Person {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final int port;

	private String token = "";

	private Person(int port) {
		this.port = port;
	}

	/**
	 * Signs in.
	 * @param port the server's port on this machine
	 * @param username the user name
	 * @param password the password
	 * @return the person with a session
	 */
	public static Person signsIn(int port, String username, String password) {
		Person person = new Person(port);
		person.token = person.tokenOn("/login");
		person.post("/login", "username=" + encoded(username) + "&password=" + encoded(password));
		person.token = person.tokenOn("/password");
		return person;
	}

	/**
	 * Gets a page, not compressed.
	 * @param path its address
	 * @return the answer, whose status is 200
	 */
	public HttpResponse<byte[]> get(String path) {
		HttpResponse<byte[]> answer = send(request(path));
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(path + " answers " + answer.statusCode());
		}
		return answer;
	}

	/**
	 * Puts somewhere else what an answer brought.
	 * @param path the address
	 * @param content the answer
	 */
	public void put(String path, HttpResponse<byte[]> content) {
		HttpRequest.Builder request = request(path).header("X-CSRF-TOKEN", this.token);
		content.headers()
			.firstValue("Content-Language")
			.ifPresent((language) -> request.header("Content-Language", language));
		send(request.PUT(BodyPublishers.ofByteArray(content.body())));
	}

	/**
	 * Sends a form.
	 * @param path where to
	 * @param form its fields, encoded
	 */
	public void post(String path, String form) {
		send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(this.token))));
	}

	/**
	 * The bytes with which a browser of this person would ask for a page.
	 * @param path the page's address
	 * @return the request, ready for a {@link Connection}
	 */
	public byte[] asks(String path) {
		return asks(path, "text/html");
	}

	/**
	 * The same for something that is no page.
	 * @param path its address
	 * @param type what is wanted, as a media type
	 * @return the request, ready for a {@link Connection}
	 */
	public byte[] asks(String path, String type) {
		return bytes("GET " + path + " HTTP/1.1\r\n" + headers(type) + "\r\n");
	}

	/**
	 * The bytes with which a browser of this person would send a form.
	 * @param path where to
	 * @param form its fields, encoded
	 * @return the request, ready for a {@link Connection}
	 */
	public byte[] sends(String path, String form) {
		String body = form + "&_csrf=" + encoded(this.token);
		return bytes("POST " + path + " HTTP/1.1\r\n" + headers("text/html")
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body);
	}

	/**
	 * Encodes a value for a form.
	 * @param text the value
	 * @return the same, encoded
	 */
	public static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private String headers(String type) {
		String cookie = this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.map((each) -> each.getName() + "=" + each.getValue())
			.collect(Collectors.joining("; "));
		return "Host: 127.0.0.1:" + this.port + "\r\nAccept: " + type + "\r\nAccept-Encoding: gzip\r\nCookie: " + cookie
				+ "\r\n";
	}

	private String tokenOn(String page) {
		Matcher found = TOKEN.matcher(new String(get(page).body(), StandardCharsets.UTF_8));
		if (!found.find()) {
			throw new IllegalStateException("No token on " + page);
		}
		return found.group(1);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).header("Accept", "text/html");
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
