package vn.hiepdong;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Labels that people know from elsewhere and find the pages by: they stay to the letter.
 */
class FixedLabelsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '=', textBlock = """
			duty.list.title = Nhiệm vụ
			nav.duties = Nhiệm vụ
			duty.step.assignment = Giao nhiệm vụ
			duty.lead-unit = Đơn vị chủ trì
			duty.field.leadUnit = Đơn vị chủ trì
			duty.cooperating = Đơn vị phối hợp
			duty.field.cooperating = Đơn vị phối hợp
			duty.step.accept = Tiếp nhận
			duty.step.report = Báo cáo tiến độ
			duty.step.report.send = Báo cáo tiến độ
			duty.step.report.percent = Tiến độ (%)
			duty.step.report.text = Nội dung báo cáo
			duty.step.completion = Báo cáo hoàn thành
			duty.step.verification = Xác nhận đạt
			duty.step.return = Trả lại
			duty.step.return.reason = Lý do
			duty.due = Hạn hoàn thành
			duty.field.dueAt = Hạn hoàn thành
			duty.field.startsAt = Bắt đầu
			delegate.list.title = Đại biểu
			nav.delegates = Đại biểu
			delegate.delegation = Đoàn đại biểu
			delegate.full-name = Họ và tên
			delegate.agency = Cơ quan, đơn vị
			delegate.phone = Số điện thoại
			readiness.title = Mức độ sẵn sàng
			nav.readiness = Mức độ sẵn sàng
			account.username = Tên đăng nhập
			account.password = Mật khẩu
			account.sign-in = Đăng nhập
			nav.sign-out = Đăng xuất
			""")
	void a_fixed_label_stays_to_the_letter(String key, String label) throws IOException {
		assertThat(vietnamese().getProperty(key)).isEqualTo(label);
	}

	private static Properties vietnamese() throws IOException {
		Properties words = new Properties();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
			for (Path file : files.filter((each) -> !each.toString().endsWith("_en.properties")).toList()) {
				try (Reader reader = Files.newBufferedReader(file)) {
					words.load(reader);
				}
			}
		}
		return words;
	}

}
