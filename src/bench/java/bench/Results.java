package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a run, printed and written down as soon as there is something to tell, so
 * that a run that is cut off tells what it knows.
 */
final class Results {

	private final Path file;

	private final List<String> lines = new ArrayList<>();

	Results(Path file, Machine machine) {
		this.file = file;
		this.lines.addAll(machine.lines());
		write();
	}

	/**
	 * Begins a table.
	 * @param title what it is about
	 * @param columns the titles of its columns
	 */
	void table(String title, String... columns) {
		add("");
		add("## " + title);
		add("");
		row(columns);
		row("---|".repeat(columns.length - 1) + "---");
	}

	/**
	 * Adds a row to the table begun last.
	 * @param cells its cells
	 */
	void row(String... cells) {
		add("| " + String.join(" | ", cells).replace("---|", "--- | ") + " |");
		write();
	}

	private void add(String line) {
		Bench.tell("%s", line);
		this.lines.add(line);
	}

	private void write() {
		try {
			Files.write(this.file, this.lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
