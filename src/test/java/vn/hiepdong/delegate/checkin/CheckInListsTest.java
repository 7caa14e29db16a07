package vn.hiepdong.delegate.checkin;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

class CheckInListsTest extends CheckInTest {

	@Test
	void the_points_stand_in_the_order_of_the_day_with_what_was_counted() {
		checkIn("hall", 1, this.binh, Ids.next(), coordinator());
		checkIn("hall", 2, this.binh, Ids.next(), coordinator());
		checkIn("hall", 2, this.cuong, Ids.next(), coordinator());
		assertThat(points(coordinator())).containsExactly("arrival 1: 0/2", BUS + " 1: 0/1", "ward-t-quan-toan 1: 0/2",
				"ward-t-thuong-ly 1: 0/2", "hall 2: 2/2");
		assertThat(points(liaison())).contains("hall 2: 1/1");
	}

	@Test
	void whoever_boards_though_planned_elsewhere_is_counted_apart() {
		Admission astray = checkIn(BUS, 1, this.cuong, Ids.next(), coordinator());
		assertThat(astray.expected()).isFalse();
		assertThat(checkIn(BUS, 1, this.binh, Ids.next(), coordinator()).expected()).isTrue();
		assertThat(sheet(BUS, 1, "", coordinator()).tally()).isEqualTo(new Tally(1, 1, 0, 1));
		assertThat(missingSheet(BUS, coordinator()).beyond()).extracting(Attendee::number).containsExactly(this.cuong);
	}

	@Test
	void those_missing_are_named_with_whom_to_call_and_nobody_else() {
		this.reception.loses(EVENT, this.reception.expects(EVENT, delegate("Lê Hoa").of(Reception.OWN)));
		this.reception.expects(EVENT, delegate("Trần An").of(Reception.OWN));
		List<Missing> missing = missing("hall", coordinator());
		assertThat(missing).extracting(Missing::delegation).containsExactly("Bộ Y tế", "Công an thành phố Hà Nội");
		assertThat(missing.get(0).people()).extracting((each) -> each.who().fullName())
			.containsExactly("Nguyễn Thanh Bình", "Trần An");
		assertThat(missing.get(0).liaison().name()).isEqualTo("Ông t-lienlac");
		assertThat(missing.get(1).liaison()).isNull();
		checkIn(this.cuong, coordinator());
		assertThat(missing("hall", coordinator())).hasSize(1);
		assertThat(missing(BUS, coordinator())).extracting(Missing::delegation).containsExactly("Bộ Y tế");
		assertThat(missing("hall", liaison())).extracting(Missing::delegation).containsExactly("Bộ Y tế");
	}

	@Test
	void whoever_visits_a_ward_later_is_not_missed_yet() {
		assertThat(sheet(WARD, 1, "", coordinator()).tally()).isEqualTo(new Tally(2, 0, 1, 0));
		assertThat(sheet(WARD, 1, "", coordinator()).tally().missing()).isEqualTo(1);
		assertThat(missing(WARD, coordinator())).extracting(Missing::delegation, Missing::later)
			.containsExactly(tuple("Bộ Y tế", false), tuple("Công an thành phố Hà Nội", true));
		this.clock.standAt("12/9/2022 08:30");
		assertThat(sheet(WARD, 1, "", coordinator()).tally().missing()).isEqualTo(2);
	}

	@Test
	void whoever_rides_is_missed_before_the_vehicle_leaves() {
		assertThat(sheet(BUS, 1, "", coordinator()).tally()).isEqualTo(new Tally(1, 0, 0, 0));
		assertThat(missing(BUS, coordinator())).extracting((each) -> TypedTime.show(each.at()))
			.containsExactly("12/09/2022 08:00");
	}

	@Test
	void whoever_is_noted_as_not_coming_after_the_check_in_is_counted_apart() {
		checkIn(this.binh, coordinator());
		checkIn(this.cuong, coordinator());
		this.reception.loses(EVENT, this.binh);
		assertThat(tally(coordinator())).isEqualTo(new Tally(1, 1, 0, 1));
		assertThat(missing("hall", coordinator())).isEmpty();
		assertThat(missingSheet("hall", coordinator()).beyond()).extracting(Attendee::number)
			.containsExactly(this.binh);
		takeBack(this.binh, 1, coordinator());
		assertThat(tally(coordinator())).isEqualTo(new Tally(1, 1, 0, 0));
	}

	@Test
	void a_point_that_no_plan_has_any_more_stays_to_be_read_and_takes_nobody_but_who_came() {
		this.jdbc
			.sql("""
					insert into check_in (id, event_id, delegate_id, point, point_kind, point_name, turn, line, client_id, at,
						actor_id, actor_name)
					select gen_random_uuid(), d.event_id, d.id, 'boarding-gone-1', 'BOARDING', '15B-999.99', 1, 1,
						gen_random_uuid(), now(), ?, 'Ông t-dieuphoi'
					from delegate d where d.id = ?
					""")
			.params(coordinator().id().value(), this.reception.id(EVENT, this.binh).value())
			.update();
		assertThat(points(coordinator())).contains("boarding-gone-1 1: 0/0");
		CheckInSheet sheet = sheet("boarding-gone-1", 1, "", coordinator());
		assertThat(sheet.place().point().name()).isEqualTo("15B-999.99");
		assertThat(sheet.tally()).isEqualTo(new Tally(0, 0, 0, 1));
		assertThat(missing("boarding-gone-1", coordinator())).isEmpty();
		SignedInAs.run(coordinator().role(), () -> this.checkIns
			.takeBack(new CheckInRequest(EVENT, "boarding-gone-1", 1, Ids.next()), this.binh, 1, coordinator()));
		assertThat(sheet("boarding-gone-1", 1, "", coordinator()).tally().beyond()).isZero();
		this.reception.open("hoi-nghi-khac");
		assertThat(SignedInAs.call(coordinator().role(), () -> this.lists.points("hoi-nghi-khac", coordinator())))
			.extracting((each) -> each.point().code())
			.contains("hall")
			.doesNotContain("boarding-gone-1");
	}

	@ParameterizedTest
	@CsvSource({ "binh", "nguyen b", "y te", "0912 345", "1", "001", "ĐB-001", "db 1" })
	void somebody_is_found_by_a_part_of_the_name_or_the_number_on_the_badge(String typed) {
		assertThat(sheet("hall", 1, typed, coordinator()).found()).extracting(Attendee::fullName)
			.first()
			.isEqualTo("Nguyễn Thanh Bình");
	}

	@Test
	void a_liaison_finds_only_the_own() {
		assertThat(sheet("hall", 1, "ĐB-002", liaison()).found()).isEmpty();
		assertThat(sheet("hall", 1, "cuong", liaison()).found()).isEmpty();
	}

	@Test
	void whoever_was_checked_in_last_stands_first() {
		checkIn(this.binh, coordinator());
		this.clock.standAt("12/9/2022 07:43");
		checkIn(this.cuong, coordinator());
		assertThat(sheet("hall", 1, "", coordinator()).latest()).extracting(Attendee::number)
			.containsExactly(this.cuong, this.binh);
		assertThat(sheet("hall", 1, "", liaison()).latest()).extracting(Attendee::number).containsExactly(this.binh);
	}

	@Test
	void many_take_as_many_statements_as_one() {
		long forFew = StatementCount.of(() -> all(coordinator()));
		this.reception.expects(EVENT, 60, Reception.OWN)
			.forEach((number) -> checkIn("hall", number % 3 + 1, number, Ids.next(), coordinator()));
		assertThat(StatementCount.of(() -> all(coordinator()))).isEqualTo(forFew).isPositive();
	}

	private void all(Actor who) {
		points(who);
		sheet("hall", 1, "van", who);
		missing("arrival", who);
	}

	private List<String> points(Actor who) {
		return SignedInAs.call(who.role(), () -> this.lists.points(EVENT, who))
			.stream()
			.map((each) -> "%s %d: %d/%d".formatted(each.point().code(), each.turn(), each.tally().present(),
					each.tally().planned()))
			.toList();
	}

	private List<Missing> missing(String point, Actor who) {
		return missingSheet(point, who).missing();
	}

	private MissingSheet missingSheet(String point, Actor who) {
		return SignedInAs.call(who.role(), () -> this.lists.missing(EVENT, point, 1, who));
	}

}
