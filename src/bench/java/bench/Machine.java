package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where and on what a run measures.
 */
record Machine(Settings settings) {

	/** What a reader must know to judge the figures. */
	List<String> lines() {
		Runtime.Version version = Runtime.version();
		return List.of("# Measured on " + LocalDate.now(), "",
				"- machine: %d cores of %s, %s %s".formatted(Runtime.getRuntime().availableProcessors(), processor(),
						System.getProperty("os.name"), System.getProperty("os.version")),
				"- JDK: %s %s".formatted(System.getProperty("java.vm.name"), version),
				"- commit: " + first("git", "describe", "--always", "--dirty"),
				"- medians of %d, in brackets the range".formatted(this.settings.turns())
						+ (this.settings.quick() ? "; **quick, to try the harness only**" : ""));
	}

	private static String processor() {
		try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
			return lines.filter((line) -> line.startsWith("model name"))
				.map((line) -> line.substring(line.indexOf(':') + 1).strip())
				.findFirst()
				.orElse(System.getProperty("os.arch"));
		}
		catch (IOException ex) {
			return System.getProperty("os.arch");
		}
	}

	private static String first(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		}
		catch (IOException ex) {
			return "unknown";
		}
	}

}
