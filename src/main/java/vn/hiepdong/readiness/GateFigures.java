package vn.hiepdong.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.duty.gate.GateStanding.State;
import vn.hiepdong.event.KeyTimeView;

/**
 * How many gates are met, and what is to be ready next.
 *
 * @param set how many gates there are
 * @param met how many are met, in time or later
 * @param missed how many are not, although their key time has passed
 * @param next the next key time that has gates, or {@code null} where none is to come
 * @param left how long it is until then
 * @param ahead the gates of that key time
 * @param all every gate, by key time
 */
public record GateFigures(int set, int met, int missed, @Nullable KeyTimeView next, Duration left,
		List<GateStanding> ahead, List<GateStanding> all) {

	/**
	 * Counts.
	 * @param gates all gates, by key time
	 * @param now the present
	 * @return the figures
	 */
	static GateFigures of(List<GateStanding> gates, Instant now) {
		KeyTimeView next = gates.stream()
			.map((each) -> each.gate().keyTime())
			.filter((keyTime) -> !keyTime.at().isBefore(now))
			.findFirst()
			.orElse(null);
		return new GateFigures(gates.size(), count(gates, State.MET), count(gates, State.MISSED), next,
				(next != null) ? Duration.between(now, next.at()) : Duration.ZERO,
				gates.stream().filter((each) -> each.gate().keyTime().equals(next)).toList(), List.copyOf(gates));
	}

	private static int count(List<GateStanding> gates, State state) {
		return (int) gates.stream().filter((each) -> each.state() == state).count();
	}

}
