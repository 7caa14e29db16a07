package vn.hiepdong.live;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.ChangeHeard;

/**
 * Takes what was heard, of this node or another, to whom it concerns.
 */
@Component
@RequiredArgsConstructor
class Exchange {

	private final Heard heard;

	private final Streams streams;

	private final Broadcast broadcast;

	private final ApplicationEventPublisher rooms;

	/** Counts at once; pages are told by the next round, rooms in between. */
	void hear(Collection<Signal> signals) {
		this.heard.hear(signals);
		signals.stream().map(Signal::person).filter(Objects::nonNull).distinct().forEach(this.streams::endOf);
		this.broadcast.wake();
		signals.forEach((each) -> this.rooms.publishEvent(new ChangeHeard(each.event(), each.topic())));
	}

	/**
	 * From now on everything is heard; what was before may have been missed.
	 */
	void connected() {
		hear(List.of(Signal.EVERYTHING));
		this.streams.takeMore(true);
	}

	/**
	 * Nobody may rely on hearing any more. Pages come back through the door of every
	 * request, which knows whose account changed meanwhile.
	 */
	void disconnected() {
		this.streams.takeMore(false);
	}

}
