package vn.hiepdong.delegate.personal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.delegate.checkin.CheckInRequest;
import vn.hiepdong.delegate.checkin.CheckIns;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * What every test of erasures needs: a conference that is over, committed, with a badge
 * that was read and a delegate who did not come.
 */
@InSchema("erasure")
@WholeApplication
abstract class ErasureTest {

	@Autowired
	PersonalData data;

	@Autowired
	Reception reception;

	@Autowired
	Delegates delegates;

	@Autowired
	Badges badges;

	@Autowired
	CheckIns checkIns;

	@Autowired
	Events events;

	@Autowired
	JdbcClient jdbc;

	TestClock clock;

	String event = "";

	int binh;

	@Autowired
	void clock(HouseClock house) {
		this.clock = new TestClock(house);
	}

	@BeforeEach
	void conferenceThatIsOver() {
		this.clock.standAt("12/9/2022 07:42");
		this.event = "hn-" + UUID.randomUUID();
		this.reception.open(this.event);
		this.binh = this.reception.expects(this.event,
				delegate("Nguyễn Thanh Bình").of(Reception.OWN)
					.who(Gender.MALE)
					.eating(Diet.SPECIAL, "Không ăn hải sản")
					.at("Vụ Pháp chế")
					.as("Vụ trưởng")
					.calledAt("0912345678")
					.leading());
		this.reception.loses(this.event, this.reception.expects(this.event, delegate("Lê Hoa").of(Reception.OTHER)));
		as(() -> this.badges.issue(this.event, coordinator()));
		as(() -> this.checkIns.byBadge(request(), token(), coordinator()));
		this.clock.standAt("1/10/2022 08:00");
	}

	@AfterEach
	void run() {
		this.clock.run();
	}

	void erase() {
		SignedInAs.run(Role.COORDINATOR, () -> this.data.erase(this.event, this.event, coordinator()));
	}

	KeptSheet sheet() {
		return as(() -> this.data.kept(this.event, coordinator()));
	}

	Map<String, Integer> kept() {
		return sheet().kept().stream().collect(Collectors.toMap(Kept::kind, Kept::people));
	}

	String token() {
		return as(() -> this.badges.tokens(this.event, coordinator()).get(this.reception.id(this.event, this.binh)));
	}

	CheckInRequest request() {
		return new CheckInRequest(this.event, "hall", 1, Ids.next());
	}

	EventId id() {
		return as(() -> this.events.id(this.event));
	}

	Actor coordinator() {
		return this.reception.coordinator();
	}

	static <T> T as(Supplier<T> call) {
		return SignedInAs.call(Role.COORDINATOR, call);
	}

}
