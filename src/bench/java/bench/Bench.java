package bench;

import java.io.IOException;
import java.nio.file.Files;

import org.springframework.util.FileSystemUtils;

import vn.hiepdong.platform.database.BenchDatabase;

/**
 * Measures everything in one go, see docs/performance.md.
 */
public final class Bench {

	private Bench() {
	}

	public static void main(String[] args) throws IOException {
		Settings settings = Settings.read();
		FileSystemUtils.deleteRecursively(settings.folder());
		Files.createDirectories(settings.folder());
		Results results = new Results(settings.folder().resolve("results.md"), new Machine(settings));
		try (BenchDatabase database = BenchDatabase.open(settings.folder().resolve("data"))) {
			measure(settings, new Commands(settings, database), results);
		}
	}

	private static void measure(Settings settings, Commands commands, Results results) {
		Data data = Data.load(commands, settings);
		if (settings.parts().contains("readiness") || settings.parts().contains("live")) {
			try (MeasuredNode node = MeasuredNode.start(commands, settings, data, data.first())) {
				measure(settings, node, results);
			}
		}
		if (settings.parts().contains("growth")) {
			new GrowthPart(settings, commands, data, results).measure();
		}
		if (settings.parts().contains("forecast")) {
			new ForecastPart(settings, commands, data, results).measure();
		}
		if (settings.parts().contains("start")) {
			new StartPart(settings, commands, data, results).measure();
		}
	}

	private static void measure(Settings settings, MeasuredNode node, Results results) {
		if (settings.parts().contains("readiness")) {
			new PagesPart(settings, node, results).measure();
		}
		if (settings.parts().contains("live")) {
			new LivePart(settings, node, results).measure();
		}
	}

	/**
	 * Says something to whoever waits.
	 * @param text what, as {@link String#format} takes it
	 * @param args what the text names
	 */
	static void tell(String text, Object... args) {
		System.out.printf(text + "%n", args);
	}

}
