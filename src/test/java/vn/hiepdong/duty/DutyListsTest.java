package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.obstacle.ObstacleRequest;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class DutyListsTest extends DutyServiceTest {

	@Autowired
	Events events;

	@Autowired
	Obstacles obstacles;

	@Test
	void filters_narrow_the_list() {
		this.world.duty("Đón đoàn").of("quan-toan").due("1/1/2021 7:00").in(this.event);
		this.world.duty("Canh gác").of("hong-bang").accepted().in(this.event);
		this.world.duty("Dẫn đường").of("le-chan").with("quan-toan").reportedDone().in(this.event);
		assertThat(titles("dieuphoi", filter("hong-bang", null, null, false, false, null))).containsExactly("Đón đoàn",
				"Canh gác");
		assertThat(titles("dieuphoi", filter(null, "quan-toan", null, false, false, null))).containsExactly("Đón đoàn",
				"Dẫn đường");
		assertThat(titles("dieuphoi", filter(null, null, DutyState.ACCEPTED, false, false, null)))
			.containsExactly("Canh gác");
		assertThat(titles("dieuphoi", filter(null, null, null, true, false, null))).containsExactly("Đón đoàn");
		assertThat(titles("dieuphoi", filter(null, null, null, false, true, null))).containsExactly("Đón đoàn",
				"Canh gác");
		assertThat(titles("dieuphoi", filter(null, null, null, false, false, "DAN DUONG")))
			.containsExactly("Dẫn đường");
		assertThat(titles("dieuphoi", filter(null, null, null, false, false, "q-002"))).containsExactly("Canh gác");
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> titles("dieuphoi", filter("khong-co", null, null, false, false, null)));
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> titles("dieuphoi", filter(null, "le-chan", null, false, false, null)));
	}

	@Test
	void many_duties_take_no_more_statements_than_one() {
		this.world.duty("Đầu").of("quan-toan").with("le-chan").in(this.event);
		long listOfOne = StatementCount.of(() -> titles("quan-toan", DutyFilter.ALL));
		long standingsOfOne = StatementCount.of(this::standings);
		for (int i = 0; i < 20; i++) {
			this.world.duty("Thêm " + i).of("quan-toan").with("le-chan", "hong-bang").in(this.event);
		}
		assertThat(StatementCount.of(() -> titles("quan-toan", DutyFilter.ALL))).isEqualTo(listOfOne).isPositive();
		assertThat(StatementCount.of(this::standings)).isEqualTo(standingsOfOne).isPositive();
	}

	@Test
	void standings_tell_the_whole_event() {
		this.world.duty("Đón đoàn").of("quan-toan").with("le-chan").due("1/1/2021 7:00").in(this.event);
		this.world.duty("Nháp").in(this.event);
		String whole = this.world.duty("Chia").of("hong-bang").at("Trụ sở Quán Toan").accepted().in(this.event);
		this.world.split(this.event, whole, "quan-toan");
		does("hong-bang", (me) -> this.obstacles.raise(this.event, whole,
				new ObstacleRequest(UUID.randomUUID(), "Xe", "le-chan", TypedTime.parse("1/9/2999 7:00").orElseThrow()),
				me));
		List<DutyStanding> standings = standings();
		assertThat(standings).extracting(DutyStanding::number, DutyStanding::parent, DutyStanding::blocked)
			.containsExactly(tuple("Q-001", null, false), tuple("Q-002", null, false), tuple("Q-003", null, true),
					tuple("Q-004", "Q-003", false));
		assertThat(standings.get(2).ward()).isEqualTo(standings.get(3).leadUnit());
		assertThat(standings.get(0).cooperating()).hasSize(1);
		assertThat(standings.get(0).late(standings.get(0).changedAt())).isTrue();
		assertThat(standings.get(1).leadUnit()).isNull();
	}

	private List<DutyStanding> standings() {
		return this.world.as("giamdoc", () -> this.duties.standings(this.events.get(this.event)));
	}

	private static DutyFilter filter(String unit, String ward, DutyState state, boolean late, boolean notBegun,
			String text) {
		return DutyFilter.ALL.withUnit(unit)
			.withWard(ward)
			.withState(state)
			.withLate(late)
			.withNotBegun(notBegun)
			.withText(text);
	}

}
