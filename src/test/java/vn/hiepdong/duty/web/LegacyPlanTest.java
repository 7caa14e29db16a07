package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hiepdong.platform.text.LegacyCoding;
import vn.hiepdong.platform.text.LegacyEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class LegacyPlanTest extends ImportTest {

	private static final String TABLE = HEAD + """
			0\tLễ tân đón đại biểu\tCAQ Hồng Bàng\t\t11/9/2022
			1\tLưu niệm cho đại biểu dự hội nghị\tCAQ Hồng Bàng\t\t11/9/2022
			2\tHướng dẫn đường từ sân bay\tCAQ Hồng Bàng\t\t11/9/2022""";

	@ParameterizedTest
	@EnumSource
	void a_plan_from_before_unicode_is_told_and_converted_after_a_look(LegacyCoding coding) {
		String page = pasted("Kế hoạch " + coding, LegacyEncoder.encode(TABLE, coding));
		assertThat(get(page)).hasStatusOk()
			.bodyText()
			.contains("Chữ gõ bằng phông cũ", coding.name(), LegacyEncoder.encode("Lễ tân đón đại biểu", coding),
					"Lưu niệm cho đại biểu")
			.doesNotContain("name=\"seen\"");
		assertThat(post(page + "/coding", Map.of("converting", "true"))).hasRedirectedUrl(page);
		assertThat(get(page)).hasStatusOk()
			.bodyText()
			.contains("Tạo mới: 3", "Lưu niệm cho đại biểu dự hội nghị", "sang Unicode");
		assertThat(confirm(page)).hasStatus3xxRedirection();
		assertThat(book()).extracting((duty) -> duty.plan().title())
			.containsExactly("Lễ tân đón đại biểu", "Lưu niệm cho đại biểu dự hội nghị", "Hướng dẫn đường từ sân bay");
	}

	@Test
	void text_from_before_unicode_may_be_left_as_it_is_and_chosen_again() {
		String page = pasted("Kế hoạch cũ", LegacyEncoder.encode(TABLE, LegacyCoding.VNI));
		post(page + "/coding", Map.of("converting", "false"));
		assertThat(get(page)).bodyText()
			.contains("được giữ nguyên", LegacyEncoder.encode("Lưu niệm", LegacyCoding.VNI));
		assertThat(get(page + "/coding")).hasStatusOk().bodyText().contains("Lưu niệm cho đại biểu");
		post(page + "/coding", Map.of("converting", "true"));
		assertThat(get(page)).bodyText().contains("Lưu niệm cho đại biểu dự hội nghị");
	}

	@Test
	void a_plan_in_unicode_has_nothing_to_decide() {
		String page = pasted("Kế hoạch mới", TABLE);
		assertThat(get(page)).bodyText().contains("Tạo mới: 3").doesNotContain("phông cũ");
		assertThat(get(page + "/coding")).hasStatus(404);
		assertThat(post(page + "/coding", Map.of("converting", "true"))).hasStatus(409);
	}

	@Test
	void a_soft_hyphen_in_unicode_text_is_gone() {
		String page = pasted("Kế hoạch gạch nối", HEAD + "1\tChuẩn\u00ad bị hội trường\tCAQ Hồng Bàng\t\t11/9/2022");
		confirm(page);
		assertThat(book()).extracting((duty) -> duty.plan().title()).containsExactly("Chuẩn bị hội trường");
	}

}
