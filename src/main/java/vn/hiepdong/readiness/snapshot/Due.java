package vn.hiepdong.readiness.snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.KeyTimeView;

/**
 * What a snapshot stands for; each is stored once.
 *
 * @param occasion why it is stored
 * @param at the hour or key time
 * @param keyTime the key time's name of that day, {@code null} for an hour
 */
public record Due(Occasion occasion, Instant at, @Nullable String keyTime) {

	/**
	 * What is to be stored now. Of the hours only the last one: those that passed during
	 * a standstill were not measured and stay empty. Key times are all stored that came
	 * since the last snapshot; without one, those of this hour.
	 * @param event the event
	 * @param last what was stored last
	 * @param now the present
	 * @return nothing where nothing is due, else in order of time
	 */
	static List<Due> of(EventView event, LastTurn last, Instant now) {
		Instant hour = hour(now);
		Stream<Due> hours = (last.hour() == null || last.hour().isBefore(hour))
				? Stream.of(new Due(Occasion.HOUR, hour, null)) : Stream.empty();
		Stream<Due> keyTimes = event.keyTimes()
			.stream()
			.filter((keyTime) -> came(keyTime, last, now))
			.map((keyTime) -> new Due(Occasion.KEY_TIME, keyTime.at(), keyTime.name()));
		return Stream.concat(hours, keyTimes).sorted(Comparator.comparing(Due::at)).toList();
	}

	/** The full hour; the zone of the house is whole hours from Greenwich. */
	static Instant hour(Instant now) {
		return now.truncatedTo(ChronoUnit.HOURS);
	}

	private static boolean came(KeyTimeView keyTime, LastTurn last, Instant now) {
		boolean since = (last.at() != null) ? keyTime.at().isAfter(last.at()) : !keyTime.at().isBefore(hour(now));
		return since && !keyTime.at().isAfter(now);
	}

}
