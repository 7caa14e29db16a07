package vn.hiepdong.live.kept;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.ChangeStamps;

/**
 * Keeps finished pages in memory, each for one session alone.
 */
@Component
class KeptPages {

	private static final long MOST_BYTES = 64L << 20;

	private final Cache<PageKey, KeptPage> pages = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.weigher((PageKey key, KeptPage page) -> page.size())
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	/** How often each person has asked for something to be done on this node. */
	private final Map<String, AtomicLong> acts = new ConcurrentHashMap<>();

	private final ChangeStamps changes;

	private final Clock clock;

	KeptPages(ChangeStamps changes, Clock clock) {
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * What is true for a person who looks at an event.
	 * @param event the code of the event
	 * @param username the person's user name
	 * @return empty where this node may have missed changes: no page lasts then
	 */
	Optional<Freshness> now(String event, String username) {
		return this.changes.stamp(event)
			.map((stamp) -> new Freshness(stamp, actsOf(username).get(), this.clock.instant()));
	}

	/**
	 * Finds a page.
	 * @param key whose page it is
	 * @param now what is true now
	 * @param exactly whether it must not be older than any change
	 * @return the page, if it is kept and lasts
	 */
	Optional<KeptPage> find(PageKey key, Freshness now, boolean exactly) {
		return Optional.ofNullable(this.pages.getIfPresent(key)).filter((page) -> page.freshness().lasts(now, exactly));
	}

	/**
	 * Keeps a page.
	 * @param key whose page it is
	 * @param page the page
	 */
	void keep(PageKey key, KeptPage page) {
		this.pages.put(key, page);
	}

	/**
	 * Takes note that a person did something: no page made before may be shown to that
	 * person any more.
	 * @param username the person's user name
	 */
	void acted(String username) {
		actsOf(username).incrementAndGet();
	}

	private AtomicLong actsOf(String username) {
		return this.acts.computeIfAbsent(username, (name) -> new AtomicLong());
	}

}
