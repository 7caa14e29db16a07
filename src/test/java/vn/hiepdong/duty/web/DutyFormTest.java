package vn.hiepdong.duty.web;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutyFormTest extends DutyPageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			title | '' | Không được để trống
			area | NOWHERE | Chọn một giá trị
			phase | '' | Không được để trống
			place | Chợ Sắt | Địa điểm không thuộc
			weight | 11 | từ 1 đến 10
			weight | mười | từ 1 đến 10
			startsAt | hôm qua | Nhập ngày và giờ
			startsAt | 31/2/2022 07:00 | Nhập ngày và giờ
			dueAt | 1/1/2021 07:00 | phải sau thời điểm bắt đầu
			""")
	void a_plan_that_breaks_a_rule_comes_back_as_typed(String field, String typed, String message) {
		Map<String, String> form = form();
		form.put(field, typed);
		assertThat(post("dieuphoi", "", form)).hasStatus(422)
			.bodyText()
			.contains(message, "id=\"" + field + "-error\"", "Nội dung cần giữ lại", isOffered(field) ? "" : typed);
		assertThat(count()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "title,160", "description,4000", "criteria,2000" })
	void text_that_is_too_long_comes_back_as_typed(String field, int longest) {
		Map<String, String> form = form();
		form.put(field, "ệ".repeat(longest + 1));
		assertThat(post("dieuphoi", "", form)).hasStatus(422)
			.bodyText()
			.contains("Tối đa", "id=\"" + field + "-error\"", "ệ".repeat(longest + 1));
		assertThat(count()).isZero();
		form.put(field, "ệ".repeat(longest));
		assertThat(post("dieuphoi", "", form)).hasStatus3xxRedirection();
	}

	@Test
	void the_forms_come_prepared() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(get("dieuphoi", "/new")).hasStatusOk().bodyText().contains("name=\"clientId\" value=\"0");
		assertThat(get("dieuphoi", "/" + number + "/edit")).hasStatusOk()
			.bodyText()
			.contains("value=\"31/12/2999 17:00\"", "name=\"version\" value=\"1\"");
		assertThat(get("quan-toan", "/" + number)).hasStatusOk()
			.bodyText()
			.contains(">Tiếp nhận<")
			.doesNotContain("/assignment", "/cancellation");
	}

	/** A select cannot show again a forged value that it does not offer. */
	private static boolean isOffered(String field) {
		return Set.of("area", "phase", "place").contains(field);
	}

}
