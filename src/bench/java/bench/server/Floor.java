package bench.server;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves from memory the bytes that a page had a moment ago. Nothing that answers through
 * this Tomcat and this chain of filters to a signed-in person costs less.
 */
@RestController
class Floor {

	private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

	private final Map<String, Page> pages = new ConcurrentHashMap<>();

	@PutMapping("/events/{code}/floor/{page}")
	void keep(@PathVariable String page,
			@RequestHeader(name = HttpHeaders.CONTENT_LANGUAGE, required = false) @Nullable String language,
			@RequestBody byte[] content) {
		this.pages.put(page, new Page(language, content));
	}

	@GetMapping("/events/{code}/floor/{page}")
	ResponseEntity<byte[]> show(@PathVariable String page) {
		Page kept = Objects.requireNonNull(this.pages.get(page));
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(HTML);
		if (kept.language() != null) {
			answer.header(HttpHeaders.CONTENT_LANGUAGE, kept.language());
		}
		return answer.body(kept.content());
	}

	/**
	 * What a page was.
	 *
	 * @param language its language as its header named it
	 * @param content its bytes
	 */
	private record Page(@Nullable String language, byte[] content) {
	}

}
