package vn.hiepdong.duty;

import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.event.Events;

/**
 * What every test of which duty waits for which needs.
 */
abstract class DependencyTest extends DutyServiceTest {

	@Autowired
	Dependencies dependencies;

	@Autowired
	Events events;

	void wait(String duty, String predecessor, String lag) {
		does("dieuphoi", (me) -> this.dependencies.add(this.event, duty, predecessor, Lag.typed(lag), me));
	}

	List<DutyLink> links() {
		return this.world.as("dieuphoi", () -> this.dependencies.links(this.events.get(this.event)));
	}

}
