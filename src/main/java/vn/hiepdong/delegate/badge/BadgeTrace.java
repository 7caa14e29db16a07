package vn.hiepdong.delegate.badge;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;

/**
 * The badges that delegates were given, with what their codes hold and why they were
 * replaced. A check-in stays and no longer says which badge was read.
 */
@Component
@Order(50)
@RequiredArgsConstructor
class BadgeTrace implements PersonalTrace {

	private final JdbcClient jdbc;

	@Override
	public List<Kept> kept(EventId event) {
		return List.of(Kept.erased("badge",
				this.jdbc.sql("select count(distinct delegate_id) from badge where event_id = ?")
					.param(event.value())
					.query(Integer.class)
					.single()));
	}

	@Override
	public void erase(EventId event) {
		this.jdbc.sql("update check_in set badge_id = null where event_id = ? and badge_id is not null")
			.param(event.value())
			.update();
		this.jdbc.sql("delete from badge where event_id = ?").param(event.value()).update();
	}

}
