package vn.hiepdong.live;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What a page listens to: all who listen to the same are told the same bytes.
 *
 * @param event the code of the event that the page is about, or {@code null} if it is
 * about all of them
 * @param audience as whom it listens
 */
record Channel(@Nullable String event, Audience audience) {

	/** The topics to tell here, in order; empty if nothing concerns it. */
	Set<String> topics(Collection<Signal> signals) {
		Set<String> topics = new TreeSet<>();
		for (Signal signal : signals) {
			if (concerns(signal) && hears(signal.topic())) {
				topics.add(signal.topic());
			}
		}
		return topics;
	}

	boolean hears(String topic) {
		return topic.equals(Signal.EVERYTHING.topic()) || this.audience.hears(topic);
	}

	private boolean concerns(Signal signal) {
		return this.event == null || signal.event() == null || this.event.equals(signal.event());
	}

}
