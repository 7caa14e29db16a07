package vn.hiepdong.duty.notice;

import org.junit.jupiter.api.Test;

import vn.hiepdong.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

class ManyNoticesTest extends NoticeTest {

	@Test
	void five_thousand_late_duties_take_no_more_statements_than_one() {
		duty().of("quan-toan").in(this.event);
		at("12/9/2022 09:00");
		long few = StatementCount.of(this.reminders::write);
		this.world.fill(this.event, 5000);
		assertThat(StatementCount.of(this.reminders::write)).isEqualTo(few);
		assertThat(told("quan-toan")).filteredOn((line) -> line.equals("DUE")).hasSize(5000);
		assertThat(StatementCount.of(this.reminders::write)).isLessThanOrEqualTo(few);
		assertThat(told("quan-toan")).filteredOn((line) -> line.equals("DUE")).hasSize(5000);
	}

	@Test
	void each_person_s_notices_are_numbered_from_one_without_a_number_twice() {
		duty().of("quan-toan").in(this.event);
		this.world.fill(this.event, 50);
		runsAt("12/9/2022 09:00");
		assertThat(this.jdbc
			.sql("""
					select count(*) from (select account_id from notice group by account_id, number having count(*) > 1) twice
					""")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select min(number) from notice").query(Integer.class).single()).isEqualTo(1);
	}

}
