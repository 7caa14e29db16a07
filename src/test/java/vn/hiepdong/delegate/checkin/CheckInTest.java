package vn.hiepdong.delegate.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * What every test of check-ins needs: a conference at 07:42 of its day, one delegate of
 * the liaison's delegation and one of another.
 */
@WholeApplication
@Transactional
@Import(CheckInTest.Tour.class)
abstract class CheckInTest {

	static final String EVENT = "hoi-nghi";

	static final String BUS = "boarding-bus-1";

	static final String WARD = "ward-t-quan-toan";

	@Autowired
	CheckIns checkIns;

	@Autowired
	CheckInLists lists;

	@Autowired
	Badges badges;

	@Autowired
	Reception reception;

	@Autowired
	Organisation organisation;

	@Autowired
	JdbcClient jdbc;

	TestClock clock;

	int binh;

	int cuong;

	@Autowired
	void clock(HouseClock house) {
		this.clock = new TestClock(house);
	}

	@BeforeEach
	void conference() {
		this.clock.standAt("12/9/2022 07:42");
		this.reception.open(EVENT);
		this.binh = this.reception.expects(EVENT,
				delegate("Nguyễn Thanh Bình").of(Reception.OWN).at("Bộ Y tế").calledAt("0912345678").leading());
		this.cuong = this.reception.expects(EVENT, delegate("Lê Văn Cường").of(Reception.OTHER));
	}

	@AfterEach
	void run() {
		this.clock.run();
	}

	Admission checkIn(int number, Actor who) {
		return checkIn("hall", 1, number, Ids.next(), who);
	}

	Admission checkIn(String point, int turn, int number, UUID clientId, Actor who) {
		return SignedInAs.call(who.role(),
				() -> this.checkIns.byNumber(new CheckInRequest(EVENT, point, turn, clientId), number, who));
	}

	void takeBack(int number, int line, Actor who) {
		takeBack(number, line, Ids.next(), who);
	}

	void takeBack(int number, int line, UUID clientId, Actor who) {
		SignedInAs.run(who.role(),
				() -> this.checkIns.takeBack(new CheckInRequest(EVENT, "hall", 1, clientId), number, line, who));
	}

	CheckInSheet sheet(String point, int turn, String words, Actor who) {
		return SignedInAs.call(who.role(), () -> this.lists.sheet(EVENT, point, turn, words, who));
	}

	Tally tally(Actor who) {
		return sheet("hall", 1, "", who).tally();
	}

	int lines() {
		return this.jdbc.sql("select count(*) from check_in").query(Integer.class).single();
	}

	/**
	 * A bus that fetches the delegation of the liaison, and a ward that both delegations
	 * visit one after the other, as a room that plans them would say.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Tour {

		@Bean
		@Order(0)
		CheckInPoints tour(Delegations delegations, Reception reception) {
			return (event) -> {
				DelegationId own = delegations.get(event.code(), Reception.OWN, reception.coordinator()).id();
				DelegationId other = delegations.get(event.code(), Reception.OTHER, reception.coordinator()).id();
				return List.of(new CheckInPoint(BUS, CheckInPoint.Kind.BOARDING, "15B-123.45", Map.of(own, at("8h00"))),
						new CheckInPoint(WARD, CheckInPoint.Kind.WARD, "quan-toan",
								Map.of(own, at("7h30"), other, at("8h30"))));
			};
		}

		private static Instant at(String hour) {
			return TypedTime.parse("12/9/2022 " + hour).orElseThrow();
		}

	}

	Actor coordinator() {
		return this.reception.coordinator();
	}

	Actor liaison() {
		return this.reception.liaison();
	}

}
