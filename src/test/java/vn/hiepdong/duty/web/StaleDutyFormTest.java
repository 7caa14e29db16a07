package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StaleDutyFormTest extends DutyPageTest {

	@Test
	void a_stale_save_sees_the_others_change_beside_the_own_text_and_may_then_be_repeated() {
		String number = this.world.duty("Bản gốc").in(this.event);
		Map<String, String> first = form();
		first.putAll(Map.of("title", "Của người thứ nhất", "version", "0"));
		Map<String, String> second = form();
		second.putAll(Map.of("title", "Của người thứ hai", "area", "TRAFFIC", "version", "0"));
		assertThat(post("dieuphoi", "/" + number, first)).hasStatus3xxRedirection();
		assertThat(post("dieuphoi", "/" + number, second)).hasStatus(409)
			.bodyText()
			.contains("Người khác đã sửa nội dung này", ">Của người thứ nhất</span>", "value=\"Của người thứ hai\"",
					"dieuphoi, ", ">Đón tiếp</span>", ">Trật tự an toàn giao thông (TTATGT)</td>",
					"name=\"version\" value=\"1\"");
		assertThat(duty(number).plan().title()).isEqualTo("Của người thứ nhất");
		second.put("version", "1");
		assertThat(post("dieuphoi", "/" + number, second)).hasStatus3xxRedirection();
		assertThat(duty(number).plan().title()).isEqualTo("Của người thứ hai");
	}

}
