package vn.hiepdong.event;

import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Role;

/**
 * What every test of events needs: units to host them, and people who plan and look.
 */
@WholeApplication
@Transactional
abstract class EventTest {

	@Autowired
	Events events;

	@Autowired
	Organisation organisation;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void organisation() {
		this.organisation.found();
	}

	void create(EventPlan plan) {
		SignedInAs.run(Role.COORDINATOR, () -> this.events.create(plan));
	}

	void change(EventPlan plan, long version) {
		SignedInAs.run(Role.COORDINATOR, () -> this.events.change(plan.code(), plan, version));
	}

	EventView get(String code) {
		return as(Role.UNIT_LEADER, () -> this.events.get(code));
	}

	static <T> T as(Role role, Supplier<T> call) {
		return SignedInAs.call(role, call);
	}

}
