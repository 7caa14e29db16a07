package bench;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of the processors processes have taken.
 */
final class CpuTime {

	private CpuTime() {
	}

	/** What a process has taken, without those that it started. */
	static Duration of(ProcessHandle process) {
		return process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** What a process and all that it started and that still run have taken. */
	static Duration ofFamily(ProcessHandle process) {
		return Stream.concat(Stream.of(process), process.descendants())
			.map((each) -> each.info().totalCpuDuration())
			.flatMap(Optional::stream)
			.reduce(Duration.ZERO, Duration::plus);
	}

}
