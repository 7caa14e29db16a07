package vn.hiepdong.duty.web;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

class DutyPageStatementsTest extends DutyPageTest {

	@Test
	void the_page_of_a_duty_reads_the_event_and_the_organisation_once() {
		String number = this.world.duty("Ra quân").of("hong-bang").with("le-chan").accepted().in(this.event);
		get("dieuphoi", "/" + number);
		long few = StatementCount.of(() -> assertThat(get("dieuphoi", "/" + number)).hasStatusOk());
		assertThat(few).isLessThanOrEqualTo(33);
		this.world.split(this.event, number, "quan-toan", "thuong-ly");
		long split = StatementCount.of(() -> get("dieuphoi", "/" + number));
		IntStream.range(0, 5).forEach((i) -> this.world.split(this.event, number, "quan-toan", "thuong-ly"));
		assertThat(StatementCount.of(() -> get("dieuphoi", "/" + number))).isEqualTo(split);
	}

}
