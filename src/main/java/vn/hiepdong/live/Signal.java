package vn.hiepdong.live;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Change;
import vn.hiepdong.platform.ChangeHeard;

/**
 * That something changed. It names no thing, so that nobody learns by it what a page
 * would not tell them.
 *
 * @param event the code of the event, or {@code null} if it belongs to none
 * @param topic what kind of thing, the first word of {@link Change#what()}, for example
 * {@code duty}
 * @param person whose account changed, or {@code null}; never sent to a page
 */
record Signal(@Nullable String event, String topic, @Nullable String person) {

	/** Any page may be out of date. */
	static final Signal EVERYTHING = new Signal(null, ChangeHeard.EVERYTHING, null);

	/** The topic of accounts: their streams end. */
	private static final String ACCOUNT = "account";

	private static final String NONE = "-";

	static Signal of(Change change) {
		String topic = change.what().split("\\.", 2)[0];
		return new Signal(change.event(), topic, topic.equals(ACCOUNT) ? change.subject() : null);
	}

	/** As it is sent between nodes: codes, topics and user names hold no blank. */
	String written() {
		return String.join(" ", (this.event != null) ? this.event : NONE, this.topic,
				(this.person != null) ? this.person : NONE);
	}

	/** What cannot be read, as of a node of another release, may mean anything. */
	static Signal read(String written) {
		String[] words = written.split(" ");
		return (words.length == 3) ? new Signal(given(words[0]), words[1], given(words[2])) : EVERYTHING;
	}

	private static @Nullable String given(String word) {
		return word.equals(NONE) ? null : word;
	}

}
