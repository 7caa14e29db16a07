package vn.hiepdong.platform.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * What parts the cells of a file, as its first rows show.
 *
 * @param sign the character
 * @param declaration how many characters the line takes in which Excel is told of it, 0
 * where there is none
 */
record CsvSeparator(char sign, int declaration) {

	private static final Pattern DECLARATION = Pattern.compile("(?i)\"?sep=([,;\\t|])\"?(\\r\\n|\\n|\\r)");

	private static final String SIGNS = ",;|\t";

	private static final int LOOKED_AT = 64 * 1024;

	private static final int MOST_ROWS = 200;

	/** Finds out, and closes the text. */
	static CsvSeparator in(Reader text) throws IOException {
		try (text) {
			char[] buffer = new char[LOOKED_AT];
			int length = 0;
			for (int read = text.read(buffer); read > 0; read = text.read(buffer, length, LOOKED_AT - length)) {
				length += read;
			}
			String begin = new String(buffer, 0, length);
			Matcher declared = DECLARATION.matcher(begin);
			return declared.lookingAt() ? new CsvSeparator(declared.group(1).charAt(0), declared.end())
					: new CsvSeparator(likeliest(begin), 0);
		}
	}

	void skipDeclaration(Reader text) throws IOException {
		for (int i = 0; i < this.declaration; i++) {
			text.read();
		}
	}

	private static char likeliest(String begin) {
		char likeliest = SIGNS.charAt(0);
		double most = 0;
		for (char sign : SIGNS.toCharArray()) {
			double worth = regularity(begin, sign) * worth(sign);
			if (worth > most) {
				most = worth;
				likeliest = sign;
			}
		}
		return likeliest;
	}

	/** Commas stand in every text, semicolons and bars in some, tabs in next to none. */
	private static int worth(char sign) {
		return switch (sign) {
			case '\t' -> 4;
			case ';', '|' -> 2;
			default -> 1;
		};
	}

	/** The more rows have as many cells, and the more cells these are, the better. */
	private static double regularity(String begin, char separator) {
		Map<Integer, Integer> rowsByCells = new TreeMap<>();
		int rows = 0;
		try {
			for (CsvRecord row : CsvReader.builder()
				.fieldSeparator(separator)
				.allowExtraFields(true)
				.allowMissingFields(true)
				.allowExtraCharsAfterClosingQuote(true)
				.ofCsvRecord(begin)) {
				rowsByCells.merge(row.getFieldCount(), 1, Integer::sum);
				if (++rows == MOST_ROWS) {
					break;
				}
			}
		}
		catch (CsvParseException ex) {
			return 0;
		}
		int all = rows;
		return rowsByCells.entrySet()
			.stream()
			.mapToDouble((each) -> Math.sqrt(each.getKey() - 1) * each.getValue() / all)
			.max()
			.orElse(0);
	}

}
