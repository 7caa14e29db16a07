package vn.hiepdong.live.web;

import java.time.Clock;
import java.time.Instant;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.live.News;
import vn.hiepdong.live.Position;
import vn.hiepdong.live.Streams;
import vn.hiepdong.platform.web.Fmt;

/**
 * What changed, for pages that cannot hold a stream: behind a proxy that cuts it, or in a
 * browser that knows none.
 */
@Controller
@RequiredArgsConstructor
class PollController {

	private final Streams streams;

	private final Fmt fmt;

	private final Clock clock;

	@GetMapping({ "/events/{event-code}/changes/since", "/my/changes/since", "/admin/changes/since" })
	ResponseEntity<Since> since(@PathVariable(name = "event-code", required = false) @Nullable String event,
			@RequestParam(required = false) @Nullable String after, Authentication person) {
		if (!this.streams.taken()) {
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
		}
		News news = this.streams.since(event, person, Position.read(after).orElse(null));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Since(news.at().written(), String.join(" ", news.topics()),
					this.fmt.hour(Instant.now(this.clock))));
	}

	/**
	 * The same that a stream tells.
	 *
	 * @param id where the page stands then
	 * @param topics what changed, with blanks between; empty if nothing did
	 * @param time the time of day
	 */
	record Since(String id, String topics, String time) {
	}

}
