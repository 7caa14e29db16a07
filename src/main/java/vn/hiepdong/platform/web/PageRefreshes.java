package vn.hiepdong.platform.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells pages that ask for themselves again, because something changed, from those that
 * somebody opens. Whoever says so in a request gains nothing by it: it counts only where
 * the same session was shown the same at the same address a short while ago.
 */
@Component
@RequiredArgsConstructor
public class PageRefreshes {

	/** The header that a page sends when it asks for itself again. */
	public static final String HEADER = "X-Page-Refresh";

	private static final Duration WHILE = Duration.ofMinutes(10);

	private final Clock clock;

	/**
	 * Whether the request under way shows again what its session was shown at the same
	 * address within the last ten minutes. Else it is remembered, if the transaction
	 * under way commits.
	 * @param shown what is shown, in words that differ when it does
	 * @return {@code true} if the page asked by itself and this is nothing new
	 */
	public boolean showAgain(String shown) {
		HttpServletRequest request = request();
		if (request == null) {
			return false;
		}
		Instant now = this.clock.instant();
		String what = request.getRequestURI() + "?" + request.getQueryString() + " " + shown;
		HttpSession session = request.getSession();
		if ("true".equals(request.getHeader(HEADER)) && lookedAt(session).isSince(what, now.minus(WHILE))) {
			return true;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Looks looks = lookedAt(session);
				looks.add(what, now);
				session.setAttribute(HEADER, looks);
			}
		});
		return false;
	}

	private static Looks lookedAt(HttpSession session) {
		return (session.getAttribute(HEADER) instanceof Looks looks) ? looks : new Looks();
	}

	private static @Nullable HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest() : null;
	}

	/** The last ones of a session: nobody has more pages open at once. */
	private static final class Looks implements Serializable {

		private static final long serialVersionUID = 1;

		private static final int MOST = 50;

		private final Map<String, Instant> byWhat = new LinkedHashMap<>();

		synchronized boolean isSince(String what, Instant when) {
			Instant last = this.byWhat.get(what);
			return last != null && last.isAfter(when);
		}

		synchronized void add(String what, Instant when) {
			this.byWhat.remove(what);
			this.byWhat.put(what, when);
			if (this.byWhat.size() > MOST) {
				this.byWhat.remove(this.byWhat.keySet().iterator().next());
			}
		}

	}

}
