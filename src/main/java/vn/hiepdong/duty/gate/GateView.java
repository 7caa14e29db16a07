package vn.hiepdong.duty.gate;

import java.util.List;

import vn.hiepdong.event.KeyTimeView;

/**
 * A gate: duties that must be verified before a key time.
 *
 * @param number its number within the event, from 1
 * @param name its name
 * @param keyTime the key time
 * @param duties the numbers of the duties, cancelled ones included, such as {@code Q-017}
 */
public record GateView(int number, String name, KeyTimeView keyTime, List<String> duties) {
}
