package vn.hiepdong.delegate.personal;

import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * What tests of personal data need: a conference on its day, one delegate of the
 * liaison's delegation with a phone and a diet note, and one of another with neither.
 */
@WholeApplication
@Transactional
public abstract class PersonalTest {

	protected static final String EVENT = "hoi-nghi";

	protected static final String PHONE = "0912345678";

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected Reception reception;

	@Autowired
	protected Organisation organisation;

	@Autowired
	protected Delegates delegates;

	@Autowired
	protected JdbcClient jdbc;

	protected TestClock clock;

	protected int binh;

	protected int cuong;

	protected Actor director;

	@Autowired
	void clock(HouseClock house) {
		this.clock = new TestClock(house);
	}

	@BeforeEach
	void conference() {
		this.clock.standAt("12/9/2022 07:42");
		this.reception.open(EVENT);
		this.binh = this.reception.expects(EVENT,
				delegate("Nguyễn Thanh Bình").of(Reception.OWN)
					.at("Vụ Pháp chế")
					.calledAt(PHONE)
					.eating(Diet.SPECIAL, "Không ăn hải sản")
					.leading());
		this.cuong = this.reception.expects(EVENT, delegate("Lê Văn Cường").of(Reception.OTHER));
		this.director = this.organisation.person("t-giamdoc", Role.DIRECTOR);
	}

	@AfterEach
	void run() {
		this.clock.run();
	}

	protected <T> T as(Actor who, Supplier<T> call) {
		return SignedInAs.call(who.role(), call);
	}

	protected CoordinatorPages pages(Actor person) {
		return new CoordinatorPages(this.mvc, this.organisation.session(person));
	}

	/**
	 * The log, the oldest entry first.
	 * @return lines such as {@code t-dieuphoi SEEN delegate PHONE+DIET_NOTE 1 of 1}: the
	 * number of people, and that of the one delegate
	 */
	protected List<String> log() {
		return this.jdbc
			.sql("""
					select a.username || ' ' || p.way || ' ' || p.place || ' ' || array_to_string(p.fields, '+') || ' ' || p.people
						|| coalesce(' of ' || d.number, '')
					from personal_disclosure p join account a on a.id = p.reader_id
					left join delegate d on d.id = p.delegate_id order by p.at, p.id
					""")
			.query(String.class)
			.list();
	}

}
