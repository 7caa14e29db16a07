package vn.hiepdong.delegate.lodging;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;

/**
 * Who slept where; stays, for nights are counted by it.
 */
@Component
@Order(30)
@RequiredArgsConstructor
class BedTrace implements PersonalTrace {

	private final JdbcClient jdbc;

	@Override
	public List<Kept> kept(EventId event) {
		return List.of(Kept.staying("bed",
				this.jdbc.sql("select count(distinct delegate_id) from bed_night where event_id = ?")
					.param(event.value())
					.query(Integer.class)
					.single()));
	}

}
