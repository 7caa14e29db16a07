package vn.hiepdong.live.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.live.Position;
import vn.hiepdong.live.Streams;

/**
 * The streams of open pages: of one event, or of all for pages that belong to none.
 */
@Controller
@RequiredArgsConstructor
class StreamController {

	private final Streams streams;

	@GetMapping(path = { "/events/{event-code}/changes", "/my/changes", "/admin/changes" },
			produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	void open(@PathVariable(name = "event-code", required = false) @Nullable String event,
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
			@RequestParam(required = false) @Nullable String after, Authentication person, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.streams.taken()) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			return;
		}
		response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
		response.setCharacterEncoding("UTF-8");
		// A proxy that waits for more would hold back what is told.
		response.setHeader("X-Accel-Buffering", "no");
		Position from = Position.read((last != null) ? last : after).orElse(null);
		// Every address of this controller is behind that filter.
		Position arrived = Objects.requireNonNull(PositionFilter.arrived(request));
		this.streams.open(request, event, person, from, arrived);
	}

}
