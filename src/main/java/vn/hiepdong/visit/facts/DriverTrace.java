package vn.hiepdong.visit.facts;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;

/**
 * Who drove delegates, and how they were called.
 */
@Component
@Order(70)
@RequiredArgsConstructor
class DriverTrace implements PersonalTrace {

	private final JdbcClient jdbc;

	@Override
	public List<Kept> kept(EventId event) {
		return List.of(Kept.erased("driver", this.jdbc
			.sql("select count(*) from visit_vehicle where event_id = ? and (driver <> '' or driver_phone is not null)")
			.param(event.value())
			.query(Integer.class)
			.single()));
	}

	@Override
	public void erase(EventId event) {
		this.jdbc.sql("""
				update visit_vehicle set version = version + 1, driver = '', driver_phone = null where event_id = ?
				""").param(event.value()).update();
	}

}
