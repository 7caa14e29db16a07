package vn.hiepdong.duty;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.tree.Branch;
import vn.hiepdong.duty.tree.DutyFamilies;
import vn.hiepdong.duty.tree.DutyFamily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A duty of the city, split for a district, which split its part for the wards.
 */
class DutyFamiliesTest extends DutyServiceTest {

	@Autowired
	DutyFamilies families;

	@Test
	void a_duty_shows_its_parts_at_every_depth_each_before_its_own() {
		String city = threeLevels();
		assertThat(family("catp", city).parts()).extracting(Branch::number, Branch::depth)
			.containsExactly(tuple("Q-002", 0), tuple("Q-004", 1), tuple("Q-005", 1), tuple("Q-003", 0));
		assertThat(family("catp", city).wholes()).isEmpty();
		assertThat(family("catp", city).unfinished()).isEqualTo("Q-002, Q-003");
	}

	@Test
	void the_way_up_is_told_whole_but_opens_only_to_those_who_may() {
		threeLevels();
		assertThat(family("quan-toan", "Q-004").wholes()).extracting(Branch::number, Branch::visible)
			.containsExactly(tuple("Q-001", false), tuple("Q-002", false));
		assertThat(family("hong-bang", "Q-004").wholes()).extracting(Branch::number, Branch::visible)
			.containsExactly(tuple("Q-001", false), tuple("Q-002", true));
		assertThat(family("giamdoc", "Q-004").wholes()).extracting(Branch::visible).containsOnly(true);
	}

	@Test
	void a_unit_sees_nothing_of_its_siblings() {
		String city = threeLevels();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> family("quan-toan", city));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> family("quan-toan", "Q-005"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> family("le-chan", "Q-004"));
	}

	@Test
	void a_large_tree_takes_no_more_statements_than_a_small_one() {
		String whole = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		this.world.split(this.event, whole, "quan-toan");
		family("hong-bang", whole);
		long few = StatementCount.of(() -> family("hong-bang", whole));
		this.world.split(this.event, whole, "quan-toan", "thuong-ly", "quan-toan", "thuong-ly", "quan-toan");
		assertThat(StatementCount.of(() -> family("hong-bang", whole))).isEqualTo(few);
		assertThat(family("hong-bang", whole).parts()).hasSize(6);
	}

	/** Q-001 has the parts has. */
	private String threeLevels() {
		String city = this.world.duty("Toàn thành phố").of("catp").accepted().in(this.event);
		this.world.split(this.event, city, "hong-bang", "le-chan");
		does("hong-bang", (me) -> this.duties.accept(this.event, "Q-002", me));
		this.world.split(this.event, "Q-002", "quan-toan", "thuong-ly");
		return city;
	}

	private DutyFamily family(String username, String number) {
		return as(username, (me) -> this.families.of(this.event, number, me));
	}

}
