package vn.hiepdong.delegate.seating;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;

/**
 * Who sat where; stays, for seats are counted by it.
 */
@Component
@Order(40)
@RequiredArgsConstructor
class SeatTrace implements PersonalTrace {

	private final JdbcClient jdbc;

	@Override
	public List<Kept> kept(EventId event) {
		return List.of(Kept.staying("seat",
				this.jdbc.sql("select count(distinct delegate_id) from seating where event_id = ?")
					.param(event.value())
					.query(Integer.class)
					.single()));
	}

}
