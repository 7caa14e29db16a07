package vn.hiepdong.browser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.platform.text.LegacyCoding;
import vn.hiepdong.platform.text.LegacyEncoder;

/**
 * A coordinator brings lists of delegates as departments send them.
 */
class ImportListTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 1440, Ninh Bá", "VIETNAMESE, 390, Trịnh Công", "ENGLISH, 1440, Mạc Đăng" })
	void a_messy_list_becomes_delegates(Words words, int width, String family) {
		String delegation = "Học viện thử " + family;
		String list = """
				DANH SÁCH ĐẠI BIỂU;;;
				TT;Họ và tên;Cấp bậc, chức vụ;Đơn vị;Điện thoại
				1;Đ/c %s ANH;Đại tá, Giám đốc;%s;912 000 111
				2;Bà %s Bình;Chuyên viên;%s;không có
				""".formatted(family, delegation, family, delegation);
		Person coordinator = signedIn("dieuphoi", words, width).opens(EVENT + "/delegates");
		coordinator.follows("delegate.import.title")
			.findsThePageInOrder()
			.brings("delegate.import.file", file(list, StandardCharsets.UTF_8))
			.presses("import.preview")
			.reads("import.nothing-saved")
			.findsThePageInOrder()
			.choosesText(delegation, "+MINISTRY_DEPARTMENT")
			.presses("delegate.import.meant.save")
			.readsText(words.of("delegate.import.founded", 1, delegation))
			.readsText("E4")
			.findsThePageInOrder()
			.checks("import.without-faulty", 1)
			.presses("import.confirm")
			.opens(EVENT + "/delegates?q=" + family.replace(' ', '+'))
			.readsText("0912 000 111")
			.readsText(delegation);
	}

	@Test
	void a_list_in_an_old_font_is_looked_at_before_it_is_converted() {
		String list = LegacyEncoder.encode(
				"Họ và tên;Chức vụ;Đoàn\nHướng Thị Mỹ Duyên;Trưởng phòng;Công an tỉnh An Giang\n", LegacyCoding.TCVN3);
		signedIn("dieuphoi", Words.VIETNAMESE, 390).opens(EVENT + "/delegates/import")
			.brings("delegate.import.file", file(list, StandardCharsets.ISO_8859_1))
			.presses("import.preview")
			.reads("import.coding.title")
			.readsText("Hướng Thị Mỹ Duyên")
			.findsThePageInOrder()
			.presses("import.coding.convert")
			.readsText("Tạo mới: 1")
			.findsThePageInOrder();
	}

	private static FilePayload file(String list, Charset charset) {
		return new FilePayload("danh-sach.csv", "text/csv", list.getBytes(charset));
	}

}
