package vn.hiepdong.live;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What this node has heard since it started: of each kind of thing in each event the
 * number of its last change. The node itself counts, so that a later number was always
 * heard later. All of it happens under one lock: whoever names a number has been told
 * everything up to it.
 */
@Component
class Heard {

	/** Stands for the changes of no event. No code of an event looks like this. */
	private static final String OF_NONE = "-";

	/** Stands for the changes of all events together. */
	private static final String OF_ALL = "*";

	private final String node;

	private final Map<String, Map<String, Long>> topics = new HashMap<>();

	private final Map<String, Long> latest = new HashMap<>();

	private final Map<String, Long> people = new HashMap<>();

	private Set<Signal> untold = new LinkedHashSet<>();

	private long number;

	Heard() {
		byte[] random = new byte[4];
		new SecureRandom().nextBytes(random);
		this.node = HexFormat.of().formatHex(random);
	}

	/** The name of this run of this node. */
	String node() {
		return this.node;
	}

	synchronized Position now() {
		return new Position(this.node, this.number);
	}

	synchronized void hear(Collection<Signal> signals) {
		if (signals.isEmpty()) {
			return;
		}
		this.number++;
		for (Signal signal : signals) {
			note((signal.event() != null) ? signal.event() : OF_NONE, signal.topic());
			note(OF_ALL, signal.topic());
			if (signal.person() != null) {
				this.people.put(signal.person(), this.number);
			}
		}
		this.untold.addAll(signals);
	}

	private void note(String scope, String topic) {
		this.topics.computeIfAbsent(scope, (first) -> new HashMap<>()).put(topic, this.number);
		this.latest.put(scope, this.number);
	}

	/** The number of the last change that concerns an event; 0 if there was none. */
	synchronized long latest(String event) {
		return Math.max(this.latest.getOrDefault(event, 0L), this.latest.getOrDefault(OF_NONE, 0L));
	}

	/**
	 * Whether an account may have changed since.
	 * @param from a position of this node
	 */
	synchronized boolean changedSince(String person, Position from) {
		Map<String, Long> ofNone = this.topics.getOrDefault(OF_NONE, Map.of());
		return this.people.getOrDefault(person, 0L) > from.number()
				|| ofNone.getOrDefault(Signal.EVERYTHING.topic(), 0L) > from.number();
	}

	/**
	 * What somebody missed.
	 * @param from how far they had heard, or {@code null} if they begin now; a position
	 * of another node means that they may have missed anything
	 */
	synchronized News since(Channel channel, @Nullable Position from) {
		if (from == null) {
			return new News(now(), Set.of());
		}
		if (!from.node().equals(this.node) || from.number() > this.number) {
			return new News(now(), Set.of(Signal.EVERYTHING.topic()));
		}
		Set<String> missed = new TreeSet<>();
		for (String scope : (channel.event() != null) ? Set.of(channel.event(), OF_NONE) : Set.of(OF_ALL)) {
			this.topics.getOrDefault(scope, Map.of()).forEach((topic, last) -> {
				if (last > from.number() && channel.hears(topic)) {
					missed.add(topic);
				}
			});
		}
		return new News(now(), missed);
	}

	/** What came together since the last round, and nothing of it again. */
	synchronized Round nextRound() {
		Round round = new Round(now(), this.untold);
		this.untold = new LinkedHashSet<>();
		return round;
	}

}
