package vn.hiepdong.duty;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.database.InSchema;

/**
 * What every test of the service of duties needs: an event of its own, and people who act
 * in it.
 */
@InSchema("duty")
@WholeApplication
abstract class DutyServiceTest {

	@Autowired
	DutyWorld world;

	@Autowired
	Duties duties;

	String event = "";

	@BeforeEach
	void event() {
		this.event = this.world.event();
	}

	DutyView get(String username, String number) {
		return as(username, (me) -> this.duties.get(this.event, number, me));
	}

	List<String> titles(String username, DutyFilter filter) {
		return as(username,
				(me) -> this.duties.list(this.event, filter, PageRequest.of(0, 25), me)
					.page()
					.map(DutyRow::title)
					.toList());
	}

	void cancel(String number) {
		does("dieuphoi", (me) -> this.duties.cancel(this.event, number, "Đổi kế hoạch",
				this.world.version(this.event, number), me));
	}

	<T> T as(String username, Function<Actor, T> call) {
		return this.world.as(username, () -> call.apply(this.world.actor(username)));
	}

	void does(String username, Consumer<Actor> act) {
		this.world.does(username, () -> act.accept(this.world.actor(username)));
	}

}
