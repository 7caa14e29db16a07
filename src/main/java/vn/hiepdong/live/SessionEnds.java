package vn.hiepdong.live;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Ends the streams of a session that is over, or in which somebody signs in anew.
 */
@Component
@RequiredArgsConstructor
class SessionEnds implements HttpSessionListener, HttpSessionIdListener {

	private final Streams streams;

	@Override
	public void sessionDestroyed(HttpSessionEvent event) {
		this.streams.endSession(event.getSession().getId());
	}

	@Override
	public void sessionIdChanged(HttpSessionEvent event, String oldSessionId) {
		this.streams.endSession(oldSessionId);
	}

}
