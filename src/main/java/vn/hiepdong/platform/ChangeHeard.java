package vn.hiepdong.platform;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * This node heard that something changed, here or on another node, and that it stays so.
 * It names no thing and nobody: for rooms that work something out anew then. A
 * {@link Change} is told within its transaction and on the node that makes it alone.
 *
 * @param event the code of the event, or {@code null} if it may concern all of them
 * @param topic the first word of {@link Change#what()}, or {@value #EVERYTHING}
 */
public record ChangeHeard(@Nullable String event, String topic) {

	/** The topic where the node may have missed anything. */
	public static final String EVERYTHING = "*";

	/**
	 * Whether it may concern one of some topics.
	 * @param topics the topics
	 * @return {@code true} if so
	 */
	public boolean isOf(Set<String> topics) {
		return this.topic.equals(EVERYTHING) || topics.contains(this.topic);
	}

}
