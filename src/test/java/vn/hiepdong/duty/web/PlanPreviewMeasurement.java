package vn.hiepdong.duty.web;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import lombok.extern.slf4j.Slf4j;
import org.junit.jupiter.api.RepeatedTest;

import vn.hiepdong.platform.table.WrittenSheet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a plan of 5,000 rows takes. Not among the tests, for a time says nothing on a
 * machine that others use too: {@code ./mvnw test -Dtest=PlanPreviewMeasurement} tells
 * the figures.
 */
@Slf4j
class PlanPreviewMeasurement extends ImportTest {

	private static final int ROWS = 5_000;

	@RepeatedTest(3)
	void of_five_thousand_rows() {
		Path file = WrittenSheet.in(this.folder, (sheet) -> {
			sheet.row(1, "STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Hạn", "Địa điểm", "Yêu cầu cần đạt");
			for (int row = 1; row <= ROWS; row++) {
				sheet.row(row + 1, Integer.toString(row), "Đón, hướng dẫn đoàn đại biểu số " + row,
						"Công an quận Hồng Bàng", "Công an quận Lê Chân; Công an phường Quán Toan", "11/9/2022 17h30",
						null, "Đoàn được đón đúng giờ, đúng cổng, có người hướng dẫn đến tận nơi.");
			}
		});
		Instant sent = Instant.now();
		String page = sent(file, "ke-hoach.xlsx", "Kế hoạch");
		Instant read = Instant.now();
		assertThat(get(page)).bodyText().contains("Tạo mới: 5.000");
		Instant previewed = Instant.now();
		confirm(page);
		Instant confirmed = Instant.now();
		assertThat(book()).hasSize(ROWS);
		log.info("{} rows: read in {} ms, previewed in {} ms, previewed and written in {} ms", ROWS,
				Duration.between(sent, read).toMillis(), Duration.between(read, previewed).toMillis(),
				Duration.between(previewed, confirmed).toMillis());
	}

}
