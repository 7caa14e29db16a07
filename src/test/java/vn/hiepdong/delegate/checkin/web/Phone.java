package vn.hiepdong.delegate.checkin.web;

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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone at a point: signed in, the page open, badge after badge sent over HTTP.
 */
final class Phone {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String address;

	private final String point;

	private String token = "";

	Phone(int port, String point) {
		this.address = "http://127.0.0.1:" + port;
		this.point = point;
	}

	Phone signsIn(String username, String password) {
		this.token = tokenOn("/login");
		post("/login", "username=" + username + "&password=" + encoded(password));
		this.token = tokenOn(this.point);
		return this;
	}

	/** Sends a badge; gives the status of the answer. */
	int scans(String badge, int turn) {
		return post(this.point + "/scans", "badge=" + badge + "&turn=" + turn + "&clientId=" + UUID.randomUUID())
			.statusCode();
	}

	private String tokenOn(String page) {
		Matcher found = TOKEN.matcher(send(HttpRequest.newBuilder(URI.create(this.address + page))).body());
		if (!found.find()) {
			throw new IllegalStateException("No token on " + page);
		}
		return found.group(1);
	}

	private HttpResponse<String> post(String path, String form) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(this.token))));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
