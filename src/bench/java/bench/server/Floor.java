package bench.server;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves from memory the bytes that a page had a moment ago. Nothing that answers through
 * this Tomcat and this chain of filters to a signed-in person costs less.
 */
@RestController
class Floor {

	private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

	private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

	@PutMapping("/events/{code}/floor/{page}")
	void keep(@PathVariable String page, @RequestBody byte[] content) {
		this.pages.put(page, content);
	}

	@GetMapping("/events/{code}/floor/{page}")
	ResponseEntity<byte[]> show(@PathVariable String page, Locale language, HttpServletResponse response) {
		// As every view of the application does.
		response.setLocale(language);
		return ResponseEntity.ok().contentType(HTML).body(this.pages.get(page));
	}

}
