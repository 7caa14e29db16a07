package vn.hiepdong.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.LegacyCoding;
import vn.hiepdong.platform.text.VietnameseSyllable;

/**
 * What the bytes of a file say of its encoding. All of them are looked at once, for the
 * first name with a diacritic may stand far below.
 */
final class CsvBytes {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

	private static final int SAMPLE = 128 * 1024;

	/** A text has next to no control characters, anything else has many. */
	private static final int FEWEST_PER_CONTROL = 20;

	/** Old programs fill what is left of a cell with zeros. */
	private static final int FEWEST_PER_ZERO = 4;

	/** In a text that was spoilt here and there, most letters are whole still. */
	private static final int WHOLE_PER_BROKEN = 10;

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\u00a1-\\u00ff]+");

	private final byte[] sample = new byte[SAMPLE];

	private int sampled;

	private byte[] begin = new byte[0];

	private long size;

	private long controls;

	private final long[] zeros = new long[2];

	private long whole;

	private long broken;

	private int pending;

	private int last;

	private CsvBytes() {
	}

	static CsvBytes of(Path file) throws IOException {
		CsvBytes bytes = new CsvBytes();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] buffer = new byte[64 * 1024];
			for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
				if (bytes.size == 0) {
					bytes.begin = Arrays.copyOf(buffer, Math.min(read, 5));
				}
				for (int i = 0; i < read; i++) {
					bytes.look(buffer[i] & 0xff);
				}
			}
		}
		bytes.broken += (bytes.pending > 0) ? 1 : 0;
		return bytes;
	}

	/** The encoding. */
	Charset charset() {
		if (beginsWith(0xff, 0xfe) || isOfPairs(1)) {
			return StandardCharsets.UTF_16LE;
		}
		if (beginsWith(0xfe, 0xff) || isOfPairs(0)) {
			return StandardCharsets.UTF_16BE;
		}
		if (this.size == 0 || this.controls * FEWEST_PER_CONTROL > this.size
				|| (this.zeros[0] + this.zeros[1]) * FEWEST_PER_ZERO > this.size || beginsWith('%', 'P', 'D', 'F')) {
			throw new Problem.Invalid("file", "table.problem.not-a-table");
		}
		if (mark() > 0 || this.broken == 0 || this.whole > this.broken * WHOLE_PER_BROKEN) {
			return StandardCharsets.UTF_8;
		}
		return (sense(WINDOWS_1258) > sense(WINDOWS_1252)) ? WINDOWS_1258 : WINDOWS_1252;
	}

	/** How many bytes the mark takes that names the encoding. */
	int mark() {
		if (beginsWith(0xff, 0xfe) || beginsWith(0xfe, 0xff)) {
			return 2;
		}
		return beginsWith(0xef, 0xbb, 0xbf) ? 3 : 0;
	}

	/** Whether the last character but for line ends is a quotation mark. */
	boolean endWithQuote() {
		return this.last == '"';
	}

	/** Whether every other byte is mostly zero, as in UTF-16 without a mark. */
	private boolean isOfPairs(int zeroAt) {
		return this.zeros[zeroAt] > this.size / 4 && this.zeros[1 - zeroAt] < this.size / 40;
	}

	private boolean beginsWith(int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (i >= this.begin.length || (this.begin[i] & 0xff) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	private void look(int value) {
		this.zeros[(int) (this.size & 1)] += (value == 0) ? 1 : 0;
		this.size++;
		if (value > ' ') {
			this.last = value;
		}
		if (value > 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
			this.controls++;
		}
		if ((value >= 0x80 || this.sampled > 0) && this.sampled < SAMPLE) {
			this.sample[this.sampled++] = (byte) value;
		}
		lookAsUtf8(value);
	}

	private void lookAsUtf8(int value) {
		boolean follows = (value & 0xc0) == 0x80;
		if (this.pending > 0 && follows) {
			this.pending--;
			this.whole += (this.pending == 0) ? 1 : 0;
			return;
		}
		this.broken += (this.pending > 0 || follows || value >= 0xf8 || value == 0xc0 || value == 0xc1) ? 1 : 0;
		this.pending = (value >= 0xf8) ? 0 : (value >= 0xf0) ? 3 : (value >= 0xe0) ? 2 : (value >= 0xc2) ? 1 : 0;
	}

	/** How many words beyond ASCII are Vietnamese in an encoding. */
	private long sense(Charset charset) {
		String text = new String(this.sample, 0, this.sampled, charset);
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		long sense = words(composed);
		if (charset == WINDOWS_1252) {
			for (LegacyCoding coding : LegacyCoding.values()) {
				sense = Math.max(sense, words(coding.decode(composed)));
			}
		}
		return sense;
	}

	private static long words(String text) {
		return NO_WORD.splitAsStream(text)
			.filter((word) -> word.chars().anyMatch((c) -> c >= 0x80))
			.filter(VietnameseSyllable::matches)
			.count();
	}

}
