package vn.hiepdong.delegate.checkin;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two phones check the same delegate in at the same moment.
 */
@InSchema("races")
@WholeApplication
class TwoPhonesTest {

	@Autowired
	CheckIns checkIns;

	@Autowired
	Reception reception;

	@Autowired
	TwoAtOnce atOnce;

	@Autowired
	JdbcClient jdbc;

	String event = "";

	int binh;

	@BeforeEach
	void conference() {
		this.event = "hn-" + UUID.randomUUID();
		this.reception.open(this.event);
		this.binh = this.reception.expects(this.event, 1, Reception.OWN).get(0);
	}

	@Test
	void one_succeeds_and_the_other_is_told_by_whom_it_was_done() {
		Actor liaison = this.reception.liaison();
		Admission second = this.atOnce.act(() -> assertThat(checkIn(liaison, Ids.next()).fresh()).isTrue(),
				() -> checkIn(this.reception.coordinator(), Ids.next()));
		assertThat(second.fresh()).isFalse();
		assertThat(second.line().actor()).isEqualTo(liaison.name());
		assertThat(lines()).isEqualTo(1);
	}

	@Test
	void the_same_form_on_its_way_twice_succeeds_twice_and_counts_once() {
		Actor liaison = this.reception.liaison();
		UUID form = Ids.next();
		Admission second = this.atOnce.act(() -> checkIn(liaison, form), () -> checkIn(liaison, form));
		assertThat(second.fresh()).isTrue();
		assertThat(lines()).isEqualTo(1);
	}

	@Test
	void a_check_in_is_taken_back_once() {
		Actor liaison = this.reception.liaison();
		int line = checkIn(liaison, Ids.next()).line().number();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.atOnce.act(() -> takeBack(liaison, line), () -> {
				takeBack(this.reception.coordinator(), line);
				return line;
			}));
		assertThat(lines()).isEqualTo(2);
	}

	@Test
	void of_many_who_start_together_exactly_one_succeeds_each_time() {
		Actor liaison = this.reception.liaison();
		List<Integer> numbers = this.reception.expects(this.event, 30, Reception.OWN);
		for (int number : numbers) {
			CyclicBarrier start = new CyclicBarrier(2);
			List<CompletableFuture<Admission>> phones = IntStream.range(0, 2)
				.mapToObj((phone) -> CompletableFuture.supplyAsync(() -> {
					await(start);
					return checkIn(liaison, number, Ids.next());
				}))
				.toList();
			assertThat(phones.stream().map(CompletableFuture::join).filter(Admission::fresh)).hasSize(1);
		}
		assertThat(lines()).isEqualTo(numbers.size());
	}

	private Admission checkIn(Actor who, UUID clientId) {
		return checkIn(who, this.binh, clientId);
	}

	private Admission checkIn(Actor who, int number, UUID clientId) {
		return SignedInAs.call(who.role(),
				() -> this.checkIns.byNumber(new CheckInRequest(this.event, "hall", 1, clientId), number, who));
	}

	private void takeBack(Actor who, int line) {
		SignedInAs.run(Role.COORDINATOR, () -> this.checkIns
			.takeBack(new CheckInRequest(this.event, "hall", 1, Ids.next()), this.binh, line, who));
	}

	private int lines() {
		return this.jdbc.sql("select count(*) from check_in c join event e on e.id = c.event_id where e.code = ?")
			.param(this.event)
			.query(Integer.class)
			.single();
	}

	private static void await(CyclicBarrier start) {
		try {
			start.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
