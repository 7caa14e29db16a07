package vn.hiepdong.delegate.seating;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.lodging.HostingTest;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

class SeatsTest extends HostingTest {

	@Autowired
	Seats seats;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void hall() {
		this.seats.addBlock(EVENT, "A", 2, 3, this.coordinator);
	}

	@Test
	void a_seat_is_given_and_stands_in_the_plan_of_the_hall() {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te"));
		give(binh, 1, 2, false);
		assertThat(seatOf(binh)).isEqualTo("A-1-2");
		Hall hall = this.seats.hall(EVENT, this.coordinator);
		assertThat(hall.seats()).isEqualTo(6);
		assertThat(hall.seated()).isEqualTo(1);
		assertThat(hall.unseated()).isEmpty();
		assertThat(hall.blocks().get(0).rows().get(0).taken()).extracting((place) -> place.seat().number())
			.containsExactly(2);
	}

	@Test
	void one_delegate_sits_on_a_seat_unless_they_swap() {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te"));
		int an = add(delegate("Lê An").of("ca-ha-noi"));
		give(binh, 1, 1, false);
		give(an, 2, 1, false);
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> give(an, 1, 1, false))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo("seating.problem.seat-taken"));
		give(an, 1, 1, true);
		assertThat(seatOf(an)).isEqualTo("A-1-1");
		assertThat(seatOf(binh)).isEqualTo("A-2-1");
	}

	@ParameterizedTest
	@CsvSource({ "A, 3, 1", "A, 1, 4", "B, 1, 1", "A, 0, 1" })
	void nobody_sits_where_there_is_no_seat(String block, int row, int seat) {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te"));
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.seats.give(EVENT, binh, block, row, seat, true, this.coordinator));
	}

	@Test
	void a_proposal_leaves_alone_what_was_given_by_hand_and_seats_the_others() {
		int binh = add(delegate("Nguyễn Bình").of("ca-ha-noi"));
		int an = add(delegate("Lê An").of("bo-y-te"));
		give(binh, 1, 1, false);
		assertThat(this.seats.propose(EVENT, false, this.coordinator)).isEqualTo(1);
		assertThat(seatOf(binh)).isEqualTo("A-1-1");
		assertThat(seatOf(an)).isEqualTo("A-1-2");
		int minister = add(delegate("Hồ Ánh").of("bo-y-te").leading());
		assertThat(this.seats.propose(EVENT, true, this.coordinator)).isEqualTo(1);
		assertThat(seatOf(an)).isEqualTo("A-1-2");
		this.seats.propose(EVENT, false, this.coordinator);
		assertThat(seatOf(minister)).isEqualTo("A-1-2");
		assertThat(seatOf(an)).isEqualTo("A-1-3");
	}

	@Test
	void whoever_does_not_come_gives_up_the_seat() {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te"));
		give(binh, 1, 1, false);
		this.delegates.cancel(EVENT, binh, "Ốm", this.coordinator);
		assertThat(this.seats.hall(EVENT, this.coordinator).seated()).isZero();
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> give(binh, 1, 1, false));
	}

	@Test
	void the_database_keeps_a_seat_from_two_and_from_whoever_does_not_come() {
		give(add(delegate("Nguyễn Bình").of("bo-y-te")), 1, 1, false);
		int an = add(delegate("Lê An").of("bo-y-te"));
		int gone = add(delegate("Lê Ba").of("bo-y-te"));
		this.delegates.cancel(EVENT, gone, "Ốm", this.coordinator);
		refusedByTheDatabase(an, 1);
		refusedByTheDatabase(gone, 2);
		refusedByTheDatabase(an, 4);
	}

	@Test
	void a_block_in_which_somebody_sits_stays() {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te"));
		give(binh, 1, 1, false);
		HallBlock block = this.seats.hall(EVENT, this.coordinator).blocks().get(0).block();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.seats.removeBlock(EVENT, block.id(), this.coordinator));
		this.seats.free(EVENT, binh, this.coordinator);
		this.seats.removeBlock(EVENT, block.id(), this.coordinator);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.seats.propose(EVENT, true, this.coordinator));
	}

	@ParameterizedTest
	@CsvSource({ "A, 1, 1, name", "bê, 1, 1, name", "B, 0, 1, rows", "B, 61, 1, rows", "B, 1, 41, seats" })
	void a_block_that_cannot_be_is_refused_at_its_field(String name, int rows, int seats, String field) {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.seats.addBlock(EVENT, name, rows, seats, this.coordinator))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo(field));
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_write(Role role) {
		Actor other = this.organisation.person("t-other", role);
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.seats.give(EVENT, binh, "A", 1, 1, false, other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.seats.propose(EVENT, true, other));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.seats.addBlock(EVENT, "B", 1, 1, other));
	}

	@Test
	void many_are_read_with_as_many_statements_as_one() {
		add(delegate("Nguyễn Bình").of("bo-y-te"));
		long forOne = StatementCount.of(() -> this.seats.hall(EVENT, this.coordinator));
		add(delegate("Nguyễn Bình").of("bo-y-te"));
		this.seats.addBlock(EVENT, "B", 10, 14, this.coordinator);
		this.seats.propose(EVENT, true, this.coordinator);
		assertThat(StatementCount.of(() -> this.seats.hall(EVENT, this.coordinator))).isEqualTo(forOne).isPositive();
	}

	private void give(int number, int row, int seat, boolean swap) {
		this.seats.give(EVENT, number, "A", row, seat, swap, this.coordinator);
	}

	private String seatOf(int number) {
		Seat seat = this.seats.participant(EVENT, number, this.coordinator).seat();
		return (seat == null) ? "none" : seat.label();
	}

	/** Within a savepoint, so that the test goes on after a refusal. */
	private void refusedByTheDatabase(int number, int seat) {
		this.jdbc.sql("savepoint before").update();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("""
					insert into seating (event_id, delegate_id, block_id, row_number, seat_number, by_hand, given_at, given_by)
					select d.event_id, d.id, b.id, 1, ?, false, now(), ? from delegate d join hall_block b on b.event_id = d.event_id
					where d.number = ?
					""")
			.params(seat, this.coordinator.id().value(), number)
			.update());
		this.jdbc.sql("rollback to savepoint before").update();
	}

}
