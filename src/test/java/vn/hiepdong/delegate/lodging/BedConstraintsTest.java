package vn.hiepdong.delegate.lodging;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.delegate.Gender.FEMALE;
import static vn.hiepdong.delegate.Gender.MALE;

/**
 * What the database keeps by itself of the rules of lodging, whoever writes into it.
 */
class BedConstraintsTest extends LodgingTest {

	@Autowired
	JdbcClient jdbc;

	int binh;

	@BeforeEach
	void somebodySleepsInADoubleRoom() {
		this.binh = add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE));
		give(this.binh, "101");
	}

	@Test
	void a_roommate_of_the_own_delegation_and_gender_is_let_in() {
		assertThat(insert(add(delegate("Lê An").of("bo-y-te").who(MALE)), "101", "2022-09-11", 2)).isEqualTo(1);
	}

	@Test
	void one_bed_a_night() {
		refused(this.binh, "201", "2022-09-11", 1);
	}

	@Test
	void one_delegate_a_bed() {
		refused(add(delegate("Lê An").of("bo-y-te").who(MALE)), "101", "2022-09-11", 1);
	}

	@Test
	void no_more_beds_than_the_room_has() {
		refused(add(delegate("Lê An").of("bo-y-te").who(MALE)), "101", "2022-09-11", 3);
	}

	@Test
	void no_night_outside_the_block() {
		refused(this.binh, "201", "2022-09-12", 1);
		refused(this.binh, "201", "2022-09-10", 1);
	}

	@Test
	void no_roommate_of_another_delegation() {
		refused(add(delegate("Lê An").of("ca-ha-noi").who(MALE)), "101", "2022-09-11", 2);
	}

	@Test
	void no_roommate_of_another_gender_or_of_none_known() {
		refused(add(delegate("Lê An").of("bo-y-te").who(FEMALE)), "101", "2022-09-11", 2);
		refused(add(delegate("Lê An").of("bo-y-te")), "101", "2022-09-11", 2);
	}

	@Test
	void nobody_who_does_not_come() {
		int an = add(delegate("Lê An").of("bo-y-te").who(MALE));
		this.delegates.cancel(EVENT, an, "Ốm", this.coordinator);
		refused(an, "101", "2022-09-11", 2);
	}

	/** Within a savepoint, so that the test goes on after a refusal. */
	private void refused(int number, String label, String night, int bed) {
		UUID room = this.world.room(label, this.coordinator);
		this.jdbc.sql("savepoint before").update();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insert(number, room, night, bed));
		this.jdbc.sql("rollback to savepoint before").update();
	}

	private int insert(int number, String label, String night, int bed) {
		return insert(number, this.world.room(label, this.coordinator), night, bed);
	}

	private int insert(int number, UUID room, String night, int bed) {
		return this.jdbc.sql("""
				insert into bed_night (event_id, delegate_id, night, room_id, bed, pinned, given_at, given_by)
				select d.event_id, d.id, cast(? as date), ?, ?, false, now(), ?
				from delegate d join event e on e.id = d.event_id where e.code = ? and d.number = ?
				""").params(night, room, bed, this.coordinator.id().value(), EVENT, number).update();
	}

}
