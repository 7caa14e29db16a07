package vn.hiepdong.duty;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.duty.directive.DirectiveView.Addressee;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AcknowledgementTest extends DirectiveTest {

	@Test
	void the_leader_of_a_unit_or_of_one_above_it_acknowledges_once() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		give("giamdoc", onDuty(number));
		acknowledge("hong-bang", 1, "quan-toan");
		Instant first = acknowledgementOf("quan-toan").at();
		acknowledge("quan-toan", 1, "quan-toan");
		assertThat(acknowledgementOf("quan-toan")).extracting(Addressee::at, Addressee::by)
			.containsExactly(first, "hong-bang");
		assertThat(get("giamdoc", 1).acknowledged()).isEqualTo(1);
		acknowledge("le-chan", 1, "le-chan");
		assertThat(get("giamdoc", 1).complete()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "le-chan", "dieuphoi", "giamdoc", "lienlac" })
	void nobody_else_acknowledges_for_a_unit(String stranger) {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		give("giamdoc", onDuty(number));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> acknowledge(stranger, 1, "quan-toan"));
		assertThat(get("giamdoc", 1).acknowledged()).isZero();
	}

	@Test
	void a_unit_that_is_not_addressed_has_nothing_to_acknowledge() {
		give("giamdoc", onUnit("quan-toan"));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> acknowledge("hong-bang", 1, "hong-bang"));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> acknowledge("hong-bang", 1, "khong-co"));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> acknowledge("hong-bang", 2, "quan-toan"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> acknowledge("le-chan", 1, "le-chan"));
	}

	private Addressee acknowledgementOf(String unit) {
		return get("giamdoc", 1).addressees()
			.stream()
			.filter((each) -> each.unit().code().equals(unit))
			.findFirst()
			.orElseThrow();
	}

}
