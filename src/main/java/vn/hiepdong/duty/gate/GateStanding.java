package vn.hiepdong.duty.gate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;

/**
 * How a gate stands. It is met when each of its duties that is not cancelled is verified
 * and there is at least one of these.
 *
 * @param gate the gate
 * @param state whether it is met
 * @param counted how many of its duties count, for they are not cancelled
 * @param open those that count and are not verified, by due time
 * @param metAt since when, or {@code null} while it is not met
 */
public record GateStanding(GateView gate, State state, int counted, List<DutyStanding> open, @Nullable Instant metAt) {

	/**
	 * Whether a gate is met.
	 */
	public enum State {

		/** Something is left to do, and there is time. */
		OPEN,

		/** All is verified. */
		MET,

		/** Something is left to do, and the key time has passed. */
		MISSED

	}

	/**
	 * How some gates stand.
	 * @param gates the gates
	 * @param duties every duty of the event
	 * @param now the present
	 * @return the standings in the order of the gates
	 */
	public static List<GateStanding> of(List<GateView> gates, List<DutyStanding> duties, Instant now) {
		Map<String, DutyStanding> byNumber = duties.stream()
			.collect(Collectors.toMap(DutyStanding::number, Function.identity()));
		return gates.stream().map((gate) -> of(gate, byNumber, now)).toList();
	}

	/**
	 * How many of the duties that count are verified.
	 * @return from 0 to {@link #counted}
	 */
	public int verified() {
		return this.counted - this.open.size();
	}

	/**
	 * Whether it has no duty left that counts.
	 * @return {@code true} if all were cancelled
	 */
	public boolean empty() {
		return this.counted == 0;
	}

	/**
	 * Whether it was met, but after the key time.
	 * @return {@code true} if something was left to do until too late
	 */
	public boolean metLate() {
		return this.metAt != null && this.metAt.isAfter(this.gate.keyTime().at());
	}

	private static GateStanding of(GateView gate, Map<String, DutyStanding> duties, Instant now) {
		List<DutyStanding> all = gate.duties().stream().map(duties::get).filter(Objects::nonNull).toList();
		List<DutyStanding> counted = all.stream().filter((duty) -> duty.state() != DutyState.CANCELLED).toList();
		List<DutyStanding> open = counted.stream()
			.filter((duty) -> duty.state() != DutyState.VERIFIED)
			.sorted(Comparator.comparing(DutyStanding::dueAt))
			.toList();
		boolean met = open.isEmpty() && !counted.isEmpty();
		State state = met ? State.MET : gate.keyTime().at().isBefore(now) ? State.MISSED : State.OPEN;
		return new GateStanding(gate, state, counted.size(), open, met ? waitedUntil(gate, all) : null);
	}

	/**
	 * No step follows when a duty was verified or cancelled; it was waited for until
	 * then.
	 */
	private static @Nullable Instant waitedUntil(GateView gate, List<DutyStanding> duties) {
		return Stream.concat(Stream.ofNullable(gate.waitedUntil()), duties.stream().map(DutyStanding::changedAt))
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

}
