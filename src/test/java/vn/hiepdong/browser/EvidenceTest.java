package vn.hiepdong.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.platform.file.TestDocuments;
import vn.hiepdong.platform.file.TestPictures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A leader reports from a phone with a photo and a document; the coordinator looks at
 * both.
 */
class EvidenceTest extends BrowserTest {

	private static final String LONG_NAME = "Biên bản kiểm tra an toàn phòng cháy chữa cháy hội trường ngày 9-9-2022 "
			+ "_bản_ký_số_đầy_đủ_các_phụ_lục_kèm_theo".repeat(2) + ".pdf";

	private final FilePayload photo = new FilePayload("Cổng chính.jpg", "image/jpeg", TestPictures.photo(1200, 900, 6));

	private final FilePayload document = new FilePayload(LONG_NAME, "application/pdf", TestDocuments.pdf("Đạt"));

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390", "ENGLISH, 1440" })
	void a_report_with_a_photo_and_a_document_reaches_the_coordinator(Words words, int width) {
		String title = "Kiểm tra cổng " + words + " " + width;
		String duty = assigned(title, "cap-quan-toan", words);
		String photo = words.of("evidence.piece", 1, "Cổng chính.jpg");
		String document = words.of("evidence.piece", 2, LONG_NAME);

		signedIn("cap-quan-toan", words, width).opens(duty)
			.presses("duty.step.accept")
			.fills("duty.step.report.percent", "60")
			.fills("duty.step.report.text", "Đã dựng cổng, gửi ảnh kèm.")
			.brings("evidence.field", new FilePayload("trang.jpg", "image/jpeg", TestDocuments.utf8("<html></html>")))
			.presses("duty.step.report.send")
			.reads("evidence.choose-again")
			.readsText(words.of("file.problem.type", "trang.jpg", "text/html"))
			.findsThePageInOrder()
			.brings("evidence.field", this.photo, this.document)
			.presses("duty.step.report.send")
			.reads("duty.state.IN_PROGRESS")
			.readsText("Đã dựng cổng, gửi ảnh kèm.")
			.sees(photo)
			.readsText(document)
			.findsThePageInOrder();

		Person coordinator = signedIn("dieuphoi", words, 1440).opens(duty).sees(photo).findsThePageInOrder();
		assertThat(coordinator.saves(document)).isEqualTo(LONG_NAME);
		assertThat(coordinator.opensPicture(photo)).isEqualTo("image/jpeg");
	}

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390", "ENGLISH, 1440" })
	void what_is_too_large_is_told_before_it_is_sent(Words words, int width, @TempDir Path folder) throws IOException {
		String duty = assigned("Tệp quá lớn " + words + " " + width, "cap-quan-toan", words);
		Person leader = signedIn("cap-quan-toan", words, width).opens(duty).presses("duty.step.accept");
		leader.brings("evidence.field", Files.write(folder.resolve("to.pdf"), new byte[10 * 1024 * 1024 + 1]));
		assertThat(leader.isToldAt("evidence.field")).isEqualTo(words.of("file.problem.too-large", "to.pdf"));
		leader.brings("evidence.field", this.document);
		assertThat(leader.isToldAt("evidence.field")).isEmpty();
	}

}
