package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.duty.directive.DirectiveView;
import vn.hiepdong.duty.directive.DirectiveView.Addressee;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class DirectiveAddresseesTest extends DirectiveTest {

	@Autowired
	JdbcClient jdbc;

	@Test
	void on_a_duty_it_addresses_the_lead_unit_and_those_that_help() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		assertThat(give("giamdoc", onDuty(number))).isEqualTo(1);
		assertThat(get("giamdoc", 1))
			.extracting(DirectiveView::shown, DirectiveView::text, DirectiveView::duty, DirectiveView::givenBy,
					DirectiveView::complete)
			.containsExactly("CĐ-01", WORD, number, "giamdoc", false);
		assertThat(addressed(1)).containsExactlyInAnyOrder("quan-toan", "le-chan");
	}

	@Test
	void whoever_comes_to_a_duty_later_is_not_addressed() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		give("giamdoc", onDuty(number));
		does("dieuphoi",
				(me) -> this.duties.assign(this.event, number, new Assignment("quan-toan", List.of("le-chan"), 1), me));
		assertThat(addressed(1)).containsExactly("quan-toan");
	}

	@Test
	void to_a_unit_it_addresses_that_unit_with_its_name_of_that_day() {
		give("giamdoc", onUnit("sap-giai-the"));
		this.jdbc.sql("update unit set name = 'Tên mới' where code = 'sap-giai-the'").update();
		assertThat(get("giamdoc", 1).addressees()).extracting((each) -> each.unit().name(), Addressee::name)
			.containsExactly(tuple("Tên mới", "Sắp giải thể"));
		this.jdbc.sql("update unit set name = 'Sắp giải thể' where code = 'sap-giai-the'").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "giai-the", "khong-co", "" })
	void a_unit_that_does_not_exist_is_not_addressed(String unit) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> give("giamdoc", onUnit(unit)))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("addressee"));
		assertThat(numbers("giamdoc")).isEmpty();
	}

	@Test
	void on_the_event_it_addresses_whoever_owes_a_duty_and_the_host_wards() {
		this.world.duty("Nháp").in(this.event);
		cancel(this.world.duty("Hủy").of("hong-bang").with("sap-giai-the").in(this.event));
		this.world.duty("Đón").of("le-chan").with("sap-giai-the-2").in(this.event);
		give("giamdoc", onEvent());
		assertThat(addressed(1)).containsExactlyInAnyOrder("le-chan", "sap-giai-the-2", "quan-toan");
	}

	@Test
	void an_event_in_which_nobody_owes_anything_has_nobody_to_address() {
		this.jdbc.sql("delete from event_host_ward where event_id = (select id from event where code = ?)")
			.param(this.event)
			.update();
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> give("giamdoc", onEvent()));
	}

	private List<String> addressed(int number) {
		return get("giamdoc", number).addressees().stream().map((each) -> each.unit().code()).toList();
	}

}
