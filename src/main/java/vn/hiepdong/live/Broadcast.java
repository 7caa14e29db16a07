package vn.hiepdong.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.web.Fmt;

/**
 * Tells open pages in rounds: what comes while a round is under way, or too soon after
 * it, is told together by the next. One thread does for all streams, for none of them
 * waits for its reader.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class Broadcast implements SmartLifecycle {

	/**
	 * From the beginning of one round to that of the next. With fewer changes each is
	 * told at once; with more, thousands of streams are written to ten times a second and
	 * not fifty.
	 */
	private static final Duration GAP = Duration.ofMillis(100);

	private static final Duration BEAT = Duration.ofSeconds(15);

	private final Heard heard;

	private final Streams streams;

	private final Fmt fmt;

	private final Clock clock;

	private final Semaphore news = new Semaphore(0);

	private volatile @Nullable Thread thread;

	void wake() {
		this.news.release();
	}

	@Override
	public void start() {
		Thread fresh = new Thread(this::run, "live-broadcast");
		fresh.setDaemon(true);
		this.thread = fresh;
		fresh.start();
	}

	private void run() {
		long nextBeat = System.nanoTime() + BEAT.toNanos();
		try {
			while (this.thread == Thread.currentThread()) {
				long begun = System.nanoTime();
				if (begun >= nextBeat) {
					nextBeat = begun + BEAT.toNanos();
					beat();
				}
				if (this.news.tryAcquire(nextBeat - begun, TimeUnit.NANOSECONDS)) {
					begun = System.nanoTime();
					this.news.drainPermits();
					tell(this.heard.nextRound());
					TimeUnit.NANOSECONDS.sleep(begun + GAP.toNanos() - System.nanoTime());
				}
			}
		}
		catch (InterruptedException ex) {
			log.debug("No more rounds");
		}
	}

	private void tell(Round round) {
		this.streams.eachChannel((channel, streams) -> {
			Set<String> topics = channel.topics(round.signals());
			if (!topics.isEmpty()) {
				News news = new News(round.at(), topics);
				byte[] written = EventText.news(news);
				streams.forEach((stream) -> stream.tell(news, written));
			}
		});
	}

	/** A sign of life for pages and for what stands between them and this node. */
	void beat() {
		byte[] written = EventText.beat(this.fmt.hour(Instant.now(this.clock)));
		this.streams.eachChannel((channel, streams) -> streams.forEach((stream) -> stream.beat(written)));
	}

	/**
	 * Before the server waits for requests under way, of which streams are some that
	 * never end by themselves.
	 */
	@Override
	public void stop() {
		Thread open = this.thread;
		this.thread = null;
		if (open != null) {
			open.interrupt();
		}
		this.streams.takeMore(false);
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
