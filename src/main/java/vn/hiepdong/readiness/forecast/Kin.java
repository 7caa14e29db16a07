package vn.hiepdong.readiness.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;

/**
 * Which duties are parts of which. Cancelled ones stand for nothing.
 */
final class Kin {

	private final Map<String, DutyStanding> standing;

	private final Map<String, List<String>> parts = new HashMap<>();

	Kin(List<DutyStanding> duties) {
		this.standing = duties.stream()
			.filter((duty) -> duty.state() != DutyState.CANCELLED)
			.collect(Collectors.toMap(DutyStanding::number, Function.identity()));
		duties.stream()
			.filter((duty) -> duty.state() != DutyState.CANCELLED && duty.parent() != null)
			.forEach((duty) -> this.parts.computeIfAbsent(duty.parent(), (whole) -> new ArrayList<>())
				.add(duty.number()));
	}

	/** Whether others do it in parts. */
	boolean isWhole(String number) {
		return this.parts.containsKey(number);
	}

	List<String> parts(String number) {
		return this.parts.getOrDefault(number, List.of());
	}

	/** Whether there is such a duty and it is not cancelled. */
	boolean isStanding(String number) {
		return this.standing.containsKey(number);
	}

	/** Whether its weight is in that of the duty of which it is a part. */
	boolean isCounted(@Nullable String parent) {
		return parent != null && this.standing.containsKey(parent);
	}

	/**
	 * The duty itself, or what it is done in at any depth: a part starts with its whole.
	 */
	Stream<String> doneIn(String number) {
		return Stream.concat(Stream.of(number), parts(number).stream().flatMap(this::doneIn));
	}

}
