package vn.hiepdong.delegate.importing.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.github.pjfanning.xlsx.StreamingReader;
import lombok.extern.slf4j.Slf4j;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.PeakHeap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long lists of delegates take, from the upload to the last row kept, against the
 * least that could be done: the file read by the same streaming library and its cells
 * copied into a table. Not among the tests, for a time says nothing on a machine that
 * others use too: {@code ./mvnw test -Dtest=ListMeasurement} tells the figures.
 */
@Slf4j
class ListMeasurement extends ListTest {

	private static final int TIMES = 3;

	private static final String[] TITLES = { "STT", "Họ và tên", "Cấp bậc, chức vụ", "Đoàn", "Cơ quan công tác",
			"Giới tính", "Số điện thoại", "Số CCCD", "Chế độ ăn" };

	private static final String[] FAMILIES = { "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi" };

	private static final String[] MIDDLES = { "Văn", "Thị", "Đức", "Hữu", "Minh", "Thanh" };

	private static final String[] GIVEN = { "Hùng", "Hưng", "Lan", "Tuấn", "Dũng", "Mai", "Hoà", "An", "Bình" };

	private static final String[] RANKS = { "Đại tá, Giám đốc", "Thượng tá, Phó Giám đốc", "Trung tá, Trưởng phòng",
			"Chuyên viên" };

	@Autowired
	DataSource source;

	@Autowired
	JdbcClient jdbc;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 360, 10_000, 100_000 })
	void of_rows(int rows) throws IOException, SQLException {
		Path file = list(rows);
		double[] floors = new double[TIMES];
		double[] wholes = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			floors[i] = floor(file, rows);
			wholes[i] = whole(file, rows);
		}
		Arrays.sort(floors);
		Arrays.sort(wholes);
		log.info(String.format(Locale.ROOT,
				"%d rows, median of %d: floor %.2f s (%.2f to %.2f), %.0f rows/s; import %.2f s (%.2f to %.2f), %.0f rows/s; ratio %.1f",
				rows, TIMES, floors[1], floors[0], floors[2], rows / floors[1], wholes[1], wholes[0], wholes[2],
				rows / wholes[1], wholes[1] / floors[1]));
	}

	/** Reads the file and copies its cells into a table that asks for nothing. */
	private double floor(Path file, int rows) throws IOException, SQLException {
		Instant begin = Instant.now();
		try (Connection connection = this.source.getConnection()) {
			connection.createStatement().execute("create temporary table floor (line text)");
			CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy floor from stdin");
			try (Workbook workbook = StreamingReader.builder().rowCacheSize(50).open(file.toFile())) {
				for (Row row : workbook.getSheetAt(0)) {
					StringBuilder line = new StringBuilder();
					for (Cell cell : row) {
						line.append(cell.getStringCellValue()).append('|');
					}
					byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
					copy.writeToCopy(bytes, 0, bytes.length);
				}
			}
			assertThat(copy.endCopy()).isEqualTo(rows + 1);
			connection.createStatement().execute("drop table floor");
		}
		return since(begin);
	}

	private double whole(Path file, int rows) throws IOException {
		event();
		byte[] content = Files.readAllBytes(file);
		try (PeakHeap heap = new PeakHeap()) {
			Instant begin = Instant.now();
			String page = sent("danh-sach.xlsx", content);
			double read = since(begin);
			String seen = seen(page);
			double previewed = since(begin);
			assertThat(this.pages.post(page + "/confirmation", "seen", seen)).hasStatus3xxRedirection();
			double written = since(begin);
			assertThat(
					this.jdbc.sql("select count(*) from delegate d join event e on e.id = d.event_id where e.code = ?")
						.param(this.event)
						.query(Integer.class)
						.single())
				.isEqualTo(rows);
			log.info(String.format(Locale.ROOT,
					"%d rows: read after %.2f s, previewed after %.2f s, written after %.2f s; heap at most %d MB, %d MB of it in use after a collection",
					rows, read, previewed, written, heap.most() / 1_000_000, heap.mostInUse() / 1_000_000));
			return written;
		}
	}

	private static double since(Instant begin) {
		return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
	}

	private Path list(int rows) throws IOException {
		Path file = this.folder.resolve("danh-sach-" + rows + ".xlsx");
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("Danh sách");
			row(sheet, 0, TITLES);
			for (int i = 1; i <= rows; i++) {
				row(sheet, i, Integer.toString(i),
						FAMILIES[i % 8] + " " + MIDDLES[i / 8 % 6] + " " + GIVEN[i / 48 % 9] + " " + GIVEN[i / 432 % 9],
						RANKS[i % 4], (i % 2 == 0) ? "Bộ Y tế" : "Công an thành phố Hà Nội", "Phòng " + i % 50,
						(i / 8 % 6 == 1) ? "Nữ" : "Nam", String.format("09%08d", i), String.format("0310%08d", i),
						(i % 20 == 0) ? "Ăn chay" : "Bình thường");
			}
			workbook.write(out);
		}
		return file;
	}

	private static void row(Sheet sheet, int at, String... cells) {
		Row row = sheet.createRow(at);
		IntStream.range(0, cells.length).forEach((i) -> row.createCell(i).setCellValue(cells[i]));
	}

}
