package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AssignmentFormTest extends DutyPageTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "khong-co", "giai-the", "\u00a0" })
	void an_unknown_lead_unit_is_refused(String unit) {
		String number = this.world.duty("Đón").in(this.event);
		assertThat(post("dieuphoi", "/" + number + "/assignment", Map.of("version", "0", "leadUnit", unit)))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"leadUnit-error\"");
		assertThat(duty(number).leadUnit()).isNull();
	}

	@Test
	void a_unit_that_was_abolished_is_no_new_choice() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		assertThat(get("dieuphoi", "/" + number)).bodyText().doesNotContain("value=\"giai-the\"");
		assertThat(post("dieuphoi", "/" + number + "/assignment",
				Map.of("version", "1", "leadUnit", "quan-toan", "cooperating", "giai-the")))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"cooperating-error\"");
		assertThat(duty(number).cooperating()).isEmpty();
	}

	@Test
	void a_unit_that_was_abolished_later_stays_chosen_while_the_form_is_left_as_it_is() {
		String number = this.world.duty("Đón").of("sap-giai-the").with("sap-giai-the-2").in(this.event);
		this.world.abolish("sap-giai-the", "sap-giai-the-2");
		assertThat(get("dieuphoi", "/" + number)).bodyText()
			.contains("<option value=\"sap-giai-the\" selected=\"selected\">",
					"value=\"sap-giai-the-2\" checked=\"checked\"");
		assertThat(post("dieuphoi", "/" + number + "/assignment",
				Map.of("version", "1", "leadUnit", "sap-giai-the", "cooperating", "sap-giai-the-2")))
			.hasStatus3xxRedirection();
		assertThat(duty(number).version()).isEqualTo(1);
	}

	@Test
	void the_other_units_of_such_a_duty_can_still_be_changed() {
		String number = this.world.duty("Đón").of("sap-giai-the").in(this.event);
		this.world.abolish("sap-giai-the");
		assertThat(post("dieuphoi", "/" + number + "/assignment",
				Map.of("version", "1", "leadUnit", "sap-giai-the", "cooperating", "le-chan")))
			.hasStatus3xxRedirection();
		assertThat(duty(number).cooperating()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cooperating[1]", "cooperating[300]", "cooperating[x]", "cooperating[-1]",
			"cooperating[99999999999]", "cooperating[]", "cooperating[0].code" })
	void a_forged_list_is_read_or_refused_but_breaks_nothing(String name) {
		String number = this.world.duty("Đón").in(this.event);
		assertThat(post("dieuphoi", "/" + number + "/assignment",
				Map.of("version", "0", "leadUnit", "quan-toan", name, "le-chan"))
			.getResponse()
			.getStatus()).isBetween(300, 499);
	}

	@ParameterizedTest
	@ValueSource(strings = { "title[0]", "title[x]", "title.bytes", "class.name", "weight[]" })
	void a_forged_name_breaks_nothing_in_any_form(String name) {
		Map<String, String> form = form();
		form.put(name, "x");
		assertThat(post("dieuphoi", "", form).getResponse().getStatus()).isBetween(300, 499);
		assertThat(get("dieuphoi", "?" + name.replace("title", "q").replace("[", "%5B").replace("]", "%5D") + "=x")
			.getResponse()
			.getStatus()).isBetween(200, 499);
	}

}
