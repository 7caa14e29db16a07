package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long it takes from the start of the process to the first page, and what is left on
 * the heap then; beside a page that needs no more than web, JPA and security.
 */
final class StartPart {

	private static final Pattern USED = Pattern.compile("used (\\d+)K");

	private final Settings settings;

	private final Commands commands;

	private final Data data;

	private final Results results;

	StartPart(Settings settings, Commands commands, Data data, Results results) {
		this.settings = settings;
		this.commands = commands;
		this.data = data;
		this.results = results;
	}

	void measure() {
		Map<String, Start> starts = new LinkedHashMap<>();
		for (Path jdk : this.settings.jdks()) {
			String version = version(jdk);
			starts.put("JDK " + version, new Start(jdk, this.commands.application(jdk, this.data.first()), "/login"));
			starts.put("bare, JDK " + version,
					new Start(jdk, this.commands.beside(jdk, "bench.bare.BarePage", this.data.first()), "/"));
		}
		if (!this.settings.quick()) {
			// The first start of each fills the caches of the file system.
			starts.values().forEach((start) -> start.once(this.settings));
		}
		Map<String, List<double[]>> measured = new LinkedHashMap<>();
		for (int turn = 0; turn < this.settings.turns(); turn++) {
			starts.forEach((name, start) -> measured.computeIfAbsent(name, (key) -> new ArrayList<>())
				.add(start.once(this.settings)));
		}
		this.results.table("Start, with the database running", "of", "s to the first page",
				"heap MB after a full collection");
		measured.forEach((name, each) -> this.results.row(name, figures(each, 0), figures(each, 1)));
	}

	private static String figures(List<double[]> measured, int which) {
		return new Figures(measured.stream().mapToDouble((each) -> each[which]).toArray()).show();
	}

	private static String version(Path jdk) {
		Matcher version = Pattern.compile("version \"([^\"]+)\"").matcher(output(jdk.resolve("bin/java"), "-version"));
		return version.find() ? version.group(1) : jdk.getFileName().toString();
	}

	private static String output(Path program, String... arguments) {
		List<String> command = new ArrayList<>(List.of(program.toString()));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Something that starts.
	 *
	 * @param jdk the home of the JDK
	 * @param command the command
	 * @param page the page that is asked for
	 */
	private record Start(Path jdk, List<String> command, String page) {

		/** Seconds to the first page and megabytes left on the heap. */
		double[] once(Settings settings) {
			try (ServerProcess server = ServerProcess.start(this.command, this.page,
					settings.folder().resolve("start.log"))) {
				String pid = Long.toString(server.handle().pid());
				output(this.jdk.resolve("bin/jcmd"), pid, "GC.run");
				Matcher used = USED.matcher(output(this.jdk.resolve("bin/jcmd"), pid, "GC.heap_info"));
				return new double[] { server.started().toNanos() / 1e9,
						used.find() ? Long.parseLong(used.group(1)) / 1024.0 : Double.NaN };
			}
		}

	}

}
