package vn.hiepdong.visit.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.checkin.CheckInLists;
import vn.hiepdong.delegate.checkin.CheckInPoint;
import vn.hiepdong.delegate.checkin.CheckInRequest;
import vn.hiepdong.delegate.checkin.CheckIns;
import vn.hiepdong.delegate.checkin.Missing;
import vn.hiepdong.delegate.checkin.MissingSheet;
import vn.hiepdong.delegate.checkin.PointStanding;
import vn.hiepdong.delegate.checkin.Whereabouts;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;
import vn.hiepdong.visit.VisitTest;
import vn.hiepdong.visit.facts.Wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.visit.plan.Problems.at;
import static vn.hiepdong.visit.plan.Problems.plan;

/**
 * What the plan that people were told means on the day: where heads are counted, and what
 * liaisons have to do next.
 */
@Transactional
class PlannedDayTest extends VisitTest {

	private static final String[] GOOD = { "1/1 cuc-v05 > cap-thuong-ly@07:15 cap-vinh-niem@07:55",
			"2/1 ca-ha-noi > cap-dang-giang@07:15" };

	/** Who looks after the delegation {@code cuc-v05}. */
	private static final String LIAISON = "lienlac-4";

	@Autowired
	PlannedPoints points;

	@Autowired
	Programmes programmes;

	@Autowired
	CheckInLists lists;

	@Autowired
	CheckIns checkIns;

	@Autowired
	Delegates delegates;

	@Autowired
	Delegations delegations;

	@Autowired
	Wishes wishes;

	@Autowired
	JdbcClient jdbc;

	TestClock clock;

	@Autowired
	void clock(HouseClock house) {
		this.clock = new TestClock(house);
	}

	@BeforeEach
	void early() {
		this.clock.standAt("12/9/2022 07:00");
	}

	@AfterEach
	void run() {
		this.clock.run();
	}

	@Test
	void each_vehicle_is_a_point_from_which_it_leaves_as_the_programme_says() {
		Programme programme = this.programmes.all(EVENT, this.coordinator);
		Map<String, CheckInPoint> byCode = this.points.of(programme.event())
			.stream()
			.collect(Collectors.toMap(CheckInPoint::code, (each) -> each));
		assertThat(programme.rides()).hasSizeGreaterThan(5).allSatisfy((ride) -> {
			CheckInPoint point = byCode.get("boarding-" + ride.vehicle().number() + "-" + ride.run());
			assertThat(point.name()).isEqualTo(ride.label());
			assertThat(point.times()).containsExactly(ride.leavesAt());
			assertThat(point.expected().keySet())
				.isEqualTo(ride.riders().stream().map((each) -> each.id()).collect(Collectors.toSet()));
		});
	}

	@Test
	void a_ward_expects_who_visits_it_and_when() {
		tell(GOOD);
		assertThat(point("ward-cap-vinh-niem").expected()).isEqualTo(Map.of(delegation("cuc-v05"), at("07:55")));
		assertThat(point("ward-cap-quan-toan").planned()).isFalse();
		assertThat(standing("ward-cap-thuong-ly").tally().later()).isEqualTo(people("cuc-v05").size());
		this.clock.standAt("12/9/2022 07:15");
		assertThat(standing("ward-cap-thuong-ly").tally().missing()).isEqualTo(people("cuc-v05").size());
	}

	@Test
	void before_people_are_told_a_plan_everybody_is_expected_everywhere() {
		this.jdbc.sql("delete from visit_plan").update();
		assertThat(this.points.of(this.events.get(EVENT))).isEmpty();
		assertThat(standing("ward-cap-quan-toan").tally().planned()).isEqualTo(standing("hall").tally().planned());
	}

	@Test
	void whoever_has_not_boarded_is_named_with_whom_to_call() {
		tell(GOOD);
		List<DelegateView> people = people("cuc-v05");
		checkIn("boarding-1-1", people.get(0));
		MissingSheet sheet = missing("boarding-1-1");
		assertThat(sheet.tally().present()).isEqualTo(1);
		assertThat(sheet.missing()).extracting(Missing::delegation).containsExactly(people.get(0).delegationName());
		assertThat(sheet.missing().get(0).people()).hasSize(people.size() - 1);
		assertThat(sheet.missing().get(0).liaison().phone()).isNotNull();
		assertThat(sheet.missing().get(0).at()).isEqualTo(at("07:05"));
	}

	@Test
	void whoever_was_counted_by_a_plan_that_is_replaced_stays_counted_there() {
		tell(GOOD);
		DelegateView early = people("ca-ha-noi").get(0);
		checkIn("boarding-2-1", early);
		tell("1/1 cuc-v05 ca-ha-noi > cap-thuong-ly@07:15 cap-vinh-niem@07:55");
		assertThat(standing("boarding-2-1").tally().beyond()).isEqualTo(1);
		assertThat(missing("boarding-2-1").beyond()).extracting((each) -> each.number())
			.containsExactly(early.number());
		assertThat(missing("boarding-1-1").missing()).flatExtracting(Missing::people)
			.extracting((each) -> each.who().number())
			.contains(early.number());
		assertThat(this.lists.whereabouts(EVENT, this.coordinator).get(early.id())).extracting(Whereabouts::name)
			.isEqualTo("02 · 15B-020.12");
		this.checkIns.takeBack(new CheckInRequest(EVENT, "boarding-2-1", 1, Ids.next()), early.number(), 1,
				this.coordinator);
		assertThat(standing("boarding-2-1").idle()).isTrue();
	}

	@Test
	void a_check_in_asks_for_its_point_with_few_statements_and_none_where_it_is_somebody_elses() {
		var event = this.events.get(EVENT);
		assertThat(StatementCount.of(() -> this.points.find(event, "hall"))).isZero();
		assertThat(StatementCount.of(() -> this.points.find(event, "boarding-1-1"))).isEqualTo(1);
		assertThat(StatementCount.of(() -> this.points.find(event, "ward-cap-quan-toan"))).isLessThanOrEqualTo(2);
		assertThat(this.points.find(event, "boarding-1-2")).isEmpty();
	}

	@Test
	void a_liaison_reads_when_and_where_the_delegation_boards_and_which_wards_it_visits() {
		tell(GOOD);
		DelegateView early = people("cuc-v05").get(0);
		assertThat(CoordinatorPages.words(pages(LIAISON).get("/my/delegations"))).containsSubsequence(
				"toàn dân bảo vệ ANTQ (V05)", "12/09/2022 07:05|Lên xe|: 01 · 15B-020.11 · Trung tâm Hội nghị",
				"12/09/2022 07:15|Thăm phường|: CAP Thượng Lý");
		this.clock.standAt("12/9/2022 07:06");
		SignedInAs.run(Role.COORDINATOR, () -> checkIn("boarding-1-1", early));
		assertThat(CoordinatorPages.words(pages(LIAISON).get("/my/delegations"))).doesNotContain("07:05|Lên xe|")
			.contains("Lên xe: 01 · 15B-020.11: 1 (07:06)");
	}

	/** Only those who ride take part, for a plan must leave nobody out. */
	private void tell(String... tours) {
		problem().guests()
			.stream()
			.filter((guest) -> !guest.delegation().equals("cuc-v05") && !guest.delegation().equals("ca-ha-noi"))
			.forEach((guest) -> noteWish(guest.delegation(), 0));
		this.plans.take(EVENT, this.plans.keep(EVENT, plan(tours), this.coordinator), 0, this.coordinator);
	}

	private CheckInPoint point(String code) {
		return this.points.find(this.events.get(EVENT), code).orElseThrow();
	}

	private PointStanding standing(String code) {
		return this.lists.points(EVENT, this.coordinator)
			.stream()
			.filter((each) -> each.point().code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private MissingSheet missing(String code) {
		return this.lists.missing(EVENT, code, 1, this.coordinator);
	}

	private void checkIn(String point, DelegateView who) {
		this.checkIns.byNumber(new CheckInRequest(EVENT, point, 1, Ids.next()), who.number(), this.coordinator);
	}

	private DelegationId delegation(String code) {
		return this.delegations.get(EVENT, code, this.coordinator).id();
	}

	private List<DelegateView> people(String code) {
		return this.delegates
			.page(EVENT, new DelegateFilter("", null, code, false), PageRequest.of(0, 100), this.coordinator)
			.getContent();
	}

}
