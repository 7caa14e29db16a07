package vn.hiepdong.delegate.liaison;

import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.StatementCount;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegationPlan;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.Itinerary;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.Travel;
import vn.hiepdong.delegate.TravelMode;
import vn.hiepdong.delegate.checkin.CheckInRequest;
import vn.hiepdong.delegate.checkin.CheckIns;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.event.EventPlans.conferenceOn;

@WholeApplication
@Transactional
class MyDelegationsTest {

	private static final String EVENT = "hoi-nghi";

	private static final String PAGE = "/my/delegations";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Reception reception;

	@Autowired
	Organisation organisation;

	@Autowired
	Delegations delegations;

	@Autowired
	Events events;

	@Autowired
	CheckIns checkIns;

	TestClock clock;

	@Autowired
	void clock(HouseClock house) {
		this.clock = new TestClock(house);
	}

	@BeforeEach
	void conference() {
		this.clock.standAt("11/9/2022 08:00");
		this.reception.open(EVENT);
		register("da-nang", "Đà Nẵng", new Itinerary(travel("11/9/2022 09:05", "VN1180", "Cát Bi"), null));
		this.reception.expects(EVENT, delegate("Nguyễn Thanh Bình").of(Reception.OWN).calledAt("0912345678").leading());
		this.reception.expects(EVENT, delegate("Trần An").of(Reception.OWN));
		this.reception.expects(EVENT, delegate("Lê Văn Cường").of(Reception.OTHER));
	}

	@AfterEach
	void run() {
		this.clock.run();
		SecurityContextHolder.clearContext();
	}

	@Test
	void a_liaison_sees_the_own_delegations_whom_to_call_and_nobody_elses() {
		assertThat(page()).hasStatusOk()
			.bodyText()
			.contains("Bộ Y tế", "Đà Nẵng", "tel:0912345678", "0912 345 678", "Chưa điểm danh: 2")
			.doesNotContain("Công an thành phố Hà Nội", "Lê Văn Cường");
	}

	@Test
	void what_comes_next_stands_first_until_it_is_over() {
		assertThat(CoordinatorPages.words(page())).contains("11/09/2022 09:05|Đón đoàn|: VN1180 · Cát Bi|")
			.containsSubsequence("Đà Nẵng", "Bộ Y tế", "12/09/2022 07:00|Hội nghị bắt đầu");
		this.clock.standAt("11/9/2022 09:06");
		assertThat(CoordinatorPages.words(page())).doesNotContain("Đón đoàn").contains("Hội nghị bắt đầu");
		this.clock.standAt("13/9/2022 09:06");
		assertThat(CoordinatorPages.words(page())).contains("Không còn việc nào sắp tới.");
	}

	@Test
	void where_they_are_is_where_they_were_met_last() {
		checkIn("arrival");
		this.clock.standAt("12/9/2022 07:42");
		int line = checkIn("hall");
		assertThat(CoordinatorPages.words(page())).contains("Hội trường: 1 (07:42)", "Chưa điểm danh: 1");
		SignedInAs.run(Role.LIAISON,
				() -> this.checkIns.takeBack(new CheckInRequest(EVENT, "hall", 1, Ids.next()), 1, line, liaison()));
		assertThat(CoordinatorPages.words(page())).contains("Nơi đón: 1 (08:00)").doesNotContain("Hội trường");
	}

	@Test
	void an_event_in_which_the_liaison_has_nobody_does_not_hide_the_own_one() {
		SignedInAs.run(Role.COORDINATOR,
				() -> this.events.create(conferenceOn("hop-bao", "11/9/2022").hostedBy("t-catp")));
		assertThat(page()).hasStatusOk().bodyText().contains("Bộ Y tế", "Đà Nẵng", "/events/" + EVENT + "/check-in");
		this.clock.standAt("1/9/2032 08:00");
		assertThat(page()).hasStatusOk().bodyText().contains("Bộ Y tế");
	}

	@Test
	void many_delegations_take_as_many_statements_as_one() {
		long forFew = StatementCount.of(this::page);
		for (int i = 0; i < 12; i++) {
			register("doan-" + i, "Đoàn " + i, Itinerary.UNKNOWN);
			this.reception.expects(EVENT, 3, "doan-" + i);
		}
		assertThat(StatementCount.of(this::page)).isEqualTo(forFew).isPositive();
	}

	@ParameterizedTest
	@EnumSource(names = "LIAISON", mode = EnumSource.Mode.EXCLUDE)
	void others_have_no_delegations(Role role) {
		Actor other = this.organisation.person("t-other", role);
		assertThat(new CoordinatorPages(this.mvc, this.organisation.session(other)).get(PAGE))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private int checkIn(String point) {
		return SignedInAs
			.call(Role.LIAISON,
					() -> this.checkIns.byNumber(new CheckInRequest(EVENT, point, 1, Ids.next()), 1, liaison()))
			.line()
			.number();
	}

	private void register(String code, String name, Itinerary itinerary) {
		SignedInAs.run(Role.COORDINATOR,
				() -> this.delegations.register(EVENT,
						new DelegationPlan(code, Category.CITY, name, "t-lienlac", itinerary), Ids.next(),
						this.reception.coordinator()));
	}

	private static Travel travel(String at, String number, String place) {
		Instant when = TypedTime.parse(at).orElseThrow();
		return new Travel(TravelMode.FLIGHT, place, when, number);
	}

	private Actor liaison() {
		return this.reception.liaison();
	}

	private MvcTestResult page() {
		return new CoordinatorPages(this.mvc, this.organisation.session(liaison())).get(PAGE);
	}

}
