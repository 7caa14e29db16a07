package vn.hiepdong.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * The streams of the pages that are open on this node, and what a page without one gets
 * when it asks.
 */
@Component
@RequiredArgsConstructor
public class Streams {

	/**
	 * A browser makes six connections to a host where it does not speak HTTP/2. Were all
	 * of them streams, no window would get an answer any more. Who loses its stream asks.
	 */
	static final int MOST_OF_A_SESSION = 4;

	private static final int SESSIONS_REMEMBERED = 10_000;

	/** Pages that lost their streams at the same moment come back one after another. */
	private static final int SHORTEST_RETRY_MILLIS = 500;

	private static final int LONGEST_RETRY_MILLIS = 2500;

	private static final byte[] NO_WORD = {};

	private final Heard heard;

	private final Map<Channel, Set<LiveStream>> byChannel = new ConcurrentHashMap<>();

	private final Map<String, Deque<LiveStream>> bySession = new ConcurrentHashMap<>();

	/** A stream that opens while its session ends must end as well. */
	private final Set<String> endedSessions = Collections
		.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
			@Override
			protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
				return size() > SESSIONS_REMEMBERED;
			}
		}));

	private volatile boolean taken;

	/**
	 * Whether streams are taken: only while this node hears everything.
	 * @return {@code true} if so
	 */
	public boolean taken() {
		return this.taken;
	}

	/**
	 * How far this node has heard.
	 * @return the position
	 */
	public Position now() {
		return this.heard.now();
	}

	/**
	 * What a page missed; for pages that have no stream.
	 * @param event the code of the page's event, or {@code null}
	 * @param person who asks
	 * @param from how far the page has heard, or {@code null} if it begins now
	 * @return what changed since
	 */
	public News since(@Nullable String event, Authentication person, @Nullable Position from) {
		return this.heard.since(channel(event, person), from);
	}

	/**
	 * Makes the answer to a request a stream, which ends with its session or with any
	 * change of the person's account.
	 * @param request the request
	 * @param event the code of the page's event, or {@code null}
	 * @param person who asks
	 * @param from how far the page has heard, or {@code null} if it begins now
	 * @param arrived how far this node had heard when it looked whether the account is
	 * still as it was, or earlier
	 * @throws AccessDeniedException if the session ended since
	 */
	public void open(HttpServletRequest request, @Nullable String event, Authentication person, @Nullable Position from,
			Position arrived) {
		Channel channel = channel(event, person);
		HttpSession session = request.getSession(false);
		if (session == null) {
			throw new AccessDeniedException("Signed out meanwhile: " + person.getName());
		}
		var exchange = request.startAsync();
		exchange.setTimeout(0);
		LiveStream stream = new LiveStream(channel, person.getName(), session.getId(), exchange, this::forget);
		keep(stream);
		News missed = this.heard.since(channel, from);
		boolean nothing = from == null || missed.topics().isEmpty();
		stream.begin(EventText.opening(nothing ? missed.at() : from, retry()), missed);
		if (isOver(stream.session(), stream.person(), arrived)) {
			stream.end(EventText.END);
		}
		else if (!this.taken) {
			stream.end(NO_WORD);
		}
	}

	/** Whether somebody must not listen who was let in a moment ago. */
	boolean isOver(String session, String person, Position arrived) {
		return this.endedSessions.contains(session) || this.heard.changedSince(person, arrived);
	}

	private static Channel channel(@Nullable String event, Authentication person) {
		return new Channel(event, Audience.of(person.getAuthorities())
			.orElseThrow(() -> new AccessDeniedException("Hears of nothing: " + person.getAuthorities())));
	}

	private static Duration retry() {
		return Duration.ofMillis(ThreadLocalRandom.current().nextInt(SHORTEST_RETRY_MILLIS, LONGEST_RETRY_MILLIS));
	}

	private void keep(LiveStream stream) {
		this.byChannel.compute(stream.channel(), (channel, others) -> {
			Set<LiveStream> all = (others != null) ? others : ConcurrentHashMap.newKeySet();
			all.add(stream);
			return all;
		});
		Deque<LiveStream> crowd = new ArrayDeque<>();
		this.bySession.compute(stream.session(), (session, others) -> {
			Deque<LiveStream> all = (others != null) ? others : new ArrayDeque<>();
			all.addLast(stream);
			while (all.size() > MOST_OF_A_SESSION) {
				crowd.add(all.removeFirst());
			}
			return all;
		});
		crowd.forEach((oldest) -> oldest.end(EventText.END));
	}

	private void forget(LiveStream stream) {
		this.byChannel.computeIfPresent(stream.channel(), (channel, all) -> {
			all.remove(stream);
			return all.isEmpty() ? null : all;
		});
		this.bySession.computeIfPresent(stream.session(), (session, all) -> {
			all.remove(stream);
			return all.isEmpty() ? null : all;
		});
	}

	/** Calls something with each channel that anybody listens to. */
	void eachChannel(BiConsumer<Channel, Collection<LiveStream>> visit) {
		this.byChannel.forEach(visit);
	}

	/** A session is over: whoever had it signed out, was away too long, or is another. */
	void endSession(String session) {
		this.endedSessions.add(session);
		all().filter((each) -> each.session().equals(session)).forEach((each) -> each.end(EventText.END));
	}

	/** An account changed. */
	void endOf(String person) {
		ofPerson(person).forEach((each) -> each.end(EventText.END));
	}

	Stream<LiveStream> ofPerson(String person) {
		return all().filter((each) -> each.person().equals(person));
	}

	/**
	 * Takes streams from now on, or ends them all without a word, so that they come back.
	 */
	void takeMore(boolean more) {
		this.taken = more;
		if (!more) {
			all().forEach((each) -> each.end(NO_WORD));
		}
	}

	/** As they are now: ending one takes it away. */
	private Stream<LiveStream> all() {
		return this.byChannel.values().stream().flatMap(Set::stream).toList().stream();
	}

}
