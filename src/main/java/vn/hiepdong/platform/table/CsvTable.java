package vn.hiepdong.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;

/**
 * Reads a table of text, row by row (RFC 4180, and what Excel makes of it). In which
 * encoding it is and what parts its cells is found out, for nobody who sends such a file
 * knows.
 */
public final class CsvTable {

	/** Whatever is longer is no cell but a quotation mark that nobody closed. */
	private static final int LONGEST_CELL = 1_000_000;

	private CsvTable() {
	}

	/**
	 * How a file is written.
	 *
	 * @param charset its encoding; text in a coding of old is Windows-1252
	 * @param separator what parts the cells: a comma, a semicolon, a tab or a bar
	 */
	public record Form(Charset charset, char separator) {
	}

	/**
	 * Reads the rows that hold something.
	 * @param file the file
	 * @param limits how much of it is read
	 * @param rows told of each row, in order; they are numbered as Excel shows them
	 * @return how the file is written
	 * @throws Problem.Invalid for the field {@code file} where the file is no text, a
	 * quotation mark is never closed, or there is more than the limits; rows may have
	 * been told of before
	 */
	public static Form read(Path file, TableLimits limits, Consumer<TableRow> rows) {
		try {
			if (Files.size(file) > limits.unpackedBytes()) {
				throw new Problem.Invalid("file", "table.problem.too-large-text", limits.unpackedBytes() / 1_000_000);
			}
			CsvBytes bytes = CsvBytes.of(file);
			Charset charset = bytes.charset();
			CsvSeparator separator = CsvSeparator.in(open(file, bytes, charset));
			try (Reader text = open(file, bytes, charset)) {
				separator.skipDeclaration(text);
				read(text, separator.sign(), bytes, limits, rows);
			}
			return new Form(charset, separator.sign());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void read(Reader text, char separator, CsvBytes bytes, TableLimits limits, Consumer<TableRow> rows) {
		CsvRow row = new CsvRow(limits.columns());
		CsvReader<TableRow> reader = CsvReader.builder()
			.fieldSeparator(separator)
			.skipEmptyLines(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowExtraCharsAfterClosingQuote(true)
			.maxBufferSize(LONGEST_CELL)
			.build(row, text);
		int count = 0;
		TableRow held = null;
		try {
			for (TableRow each : reader) {
				count += tell(held, count, limits, rows);
				held = each;
			}
		}
		catch (CsvParseException ex) {
			tell(held, count, limits, rows);
			throw openQuote(row.number() + 1);
		}
		if (row.endsQuoted() && !bytes.endWithQuote()) {
			throw openQuote(row.number());
		}
		tell(held, count, limits, rows);
	}

	/** The last row is told late, for only then it is known whether it ends. */
	private static int tell(@Nullable TableRow row, int count, TableLimits limits, Consumer<TableRow> rows) {
		if (row == null || row.isBlank()) {
			return 0;
		}
		limits.check(count + 1, row);
		rows.accept(row);
		return 1;
	}

	private static Problem.Invalid openQuote(int row) {
		return new Problem.Invalid("file", "table.problem.open-quote", row);
	}

	private static Reader open(Path file, CsvBytes bytes, Charset charset) throws IOException {
		InputStream in = Files.newInputStream(file);
		in.skipNBytes(bytes.mark());
		return new InputStreamReader(in, charset);
	}

}
