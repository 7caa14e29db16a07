package vn.hiepdong.duty.gate;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.KeyTimeView;

/**
 * A gate: duties that must be verified before a key time.
 *
 * @param number its number within the event, from 1
 * @param name its name
 * @param keyTime the key time
 * @param duties the numbers of the duties, cancelled ones included, such as {@code Q-017}
 * @param waitedUntil until when it waited for duties that were taken out of it since, or
 * {@code null} where none were
 */
public record GateView(int number, String name, KeyTimeView keyTime, List<String> duties,
		@Nullable Instant waitedUntil) {
}
