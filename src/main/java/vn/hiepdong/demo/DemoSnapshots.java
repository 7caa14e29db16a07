package vn.hiepdong.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.demo.DemoRows.KeyTimeRow;
import vn.hiepdong.readiness.snapshot.DueSnapshots;

/**
 * How ready the conference was every hour and at each key time until the demonstration
 * begins, stored by the job that does so from then on.
 */
@Component
@RequiredArgsConstructor
class DemoSnapshots {

	private final DemoFiles files;

	private final DueSnapshots snapshots;

	List<DemoAct> acts() {
		Stream<Instant> hours = Stream.iterate(DemoTime.PLANNED.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)),
				DemoTime.BEGINNING::isAfter, (hour) -> hour.plus(Duration.ofHours(1)));
		Stream<Instant> keyTimes = this.files.read("key-times", KeyTimeRow.class)
			.stream()
			.map((row) -> DemoTime.at(row.at()))
			.filter((at) -> at.isAfter(DemoTime.PLANNED) && at.isBefore(DemoTime.BEGINNING));
		return Stream.concat(hours, keyTimes).map((at) -> new DemoAct(at, this.snapshots::runWithoutForecast)).toList();
	}

	/** The last one, when all is in place. */
	void store() {
		this.snapshots.run();
	}

}
