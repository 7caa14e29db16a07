package vn.hiepdong.duty.web;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.DutyState;

import static org.assertj.core.api.Assertions.assertThat;

class StaleAssignmentTest extends DutyPageTest {

	private static final String CHANGED = "Người khác đã sửa nội dung này";

	@Test
	void it_sees_the_others_choice_beside_the_own_one_and_may_then_be_repeated() {
		String at = "/" + this.world.duty("Đón").in(this.event) + "/assignment";
		assertThat(post("dieuphoi", at, assignment("0", "quan-toan", "le-chan"))).hasStatus3xxRedirection();
		assertThat(post("dieuphoi", at, assignment("0", "hong-bang", "quan-toan"))).hasStatus(409)
			.bodyText()
			.contains(CHANGED, ">Đơn vị chủ trì</th>", ">Công an phường Quán Toan</span>",
					">Công an quận Hồng Bàng</td>", ">Đơn vị phối hợp</th>", ">Công an quận Lê Chân</span>",
					">Công an phường Quán Toan</td>", "dieuphoi, ", "name=\"version\" value=\"1\"");
		assertThat(duty("Q-001").leadUnit().code()).isEqualTo("quan-toan");
		assertThat(post("dieuphoi", at, assignment("1", "hong-bang", "quan-toan"))).hasStatus3xxRedirection();
		assertThat(duty("Q-001").leadUnit().code()).isEqualTo("hong-bang");
	}

	@Test
	void it_sees_that_work_began_meanwhile() {
		String at = "/" + this.world.duty("Đón").of("quan-toan").accepted().in(this.event) + "/assignment";
		assertThat(post("dieuphoi", at, assignment("1", "quan-toan", "le-chan"))).hasStatus(409)
			.bodyText()
			.contains(CHANGED, "Đã tiếp nhận", "name=\"version\" value=\"2\"");
		assertThat(duty("Q-001").state()).isEqualTo(DutyState.ACCEPTED);
	}

	@Test
	void a_wrong_choice_keeps_the_version_that_the_person_saw() {
		String at = "/" + this.world.duty("Đón").of("quan-toan").in(this.event) + "/assignment";
		assertThat(post("dieuphoi", at, assignment("0", "", "le-chan"))).hasStatus(422)
			.bodyText()
			.contains("id=\"leadUnit-error\"", "name=\"version\" value=\"0\"")
			.doesNotContain(CHANGED);
		assertThat(post("dieuphoi", at, assignment("0", "hong-bang", "le-chan"))).hasStatus(409);
	}

	@Test
	void an_edit_with_a_wrong_value_keeps_the_version_that_the_person_saw() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		Map<String, String> form = form();
		form.putAll(Map.of("weight", "mười", "version", "0"));
		assertThat(post("dieuphoi", "/" + number, form)).hasStatus(422)
			.bodyText()
			.contains("name=\"version\" value=\"0\"")
			.doesNotContain(CHANGED);
	}

	private static Map<String, String> assignment(String version, String lead, String cooperating) {
		return new HashMap<>(Map.of("version", version, "leadUnit", lead, "cooperating", cooperating));
	}

}
