package vn.hiepdong.platform.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people wrote for the demonstration and for the pages, as material for tests.
 */
final class DemonstrationText {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private DemonstrationText() {
	}

	/** All cells of all lists, provinces and people among them. */
	static List<String> cells() {
		return files("demo").flatMap((file) -> lines(file).stream())
			.flatMap((line) -> Stream.of(line.split("[,;\"]")))
			.filter((cell) -> !cell.isBlank())
			.distinct()
			.toList();
	}

	/** The cells of one column of a list whose cells hold no commas before it. */
	static List<String> column(String list, int at) {
		return lines(RESOURCES.resolve("demo/" + list + ".csv")).stream()
			.skip(1)
			.map((line) -> line.split(",")[at])
			.toList();
	}

	/** All texts of all pages in both languages. */
	static List<String> messages() {
		return files("i18n").flatMap((file) -> lines(file).stream())
			.filter((line) -> line.contains("="))
			.map((line) -> line.substring(line.indexOf('=') + 1))
			.toList();
	}

	private static Stream<Path> files(String folder) {
		try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
			return files.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
