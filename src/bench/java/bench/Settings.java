package bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to measure.
 *
 * @param parts the names of the parts wanted
 * @param quick whether only the harness itself is tried
 * @param jdks the homes of the JDKs whose starts are compared
 * @param folder where data, logs and results go
 * @param jar the packaged application
 * @param classes the compiled classes of the harness
 */
record Settings(List<String> parts, boolean quick, List<Path> jdks, Path folder, Path jar, Path classes) {

	static Settings read() {
		return new Settings(list("bench.parts").toList(), Boolean.getBoolean("bench.quick"),
				list("bench.jdks").map(Path::of).toList(), path("bench.folder"), path("bench.jar"),
				path("bench.classes"));
	}

	Duration warmUp() {
		return this.quick ? Duration.ofSeconds(2) : Duration.ofSeconds(15);
	}

	Duration window() {
		return this.quick ? Duration.ofMillis(500) : Duration.ofSeconds(5);
	}

	/** So many turns make a median. */
	int turns() {
		return this.quick ? 2 : 5;
	}

	/** How many duties the plans have that are forecast. */
	List<Integer> plans() {
		return this.quick ? List.of(500) : List.of(500, 5_000);
	}

	/** How many streams are open. */
	int streams() {
		return this.quick ? 500 : 5_000;
	}

	/** How many other events the databases of the second axis hold. */
	List<Integer> others() {
		return this.quick ? List.of(1, 10, 50) : List.of(1, 1_000, 10_000);
	}

	/** How many duties the events of the first axis have. */
	List<Integer> duties() {
		return this.quick ? List.of(100, 1_000) : List.of(100, 1_000, 10_000);
	}

	private static Path path(String name) {
		return Path.of(System.getProperty(name)).toAbsolutePath();
	}

	private static Stream<String> list(String name) {
		return Stream.of(System.getProperty(name).split(",")).map(String::strip).filter((each) -> !each.isEmpty());
	}

}
