package vn.hiepdong.delegate.checkin;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;

/**
 * Who was met where; stays, for heads are counted by it.
 */
@Component
@Order(60)
@RequiredArgsConstructor
class CheckInTrace implements PersonalTrace {

	private final JdbcClient jdbc;

	@Override
	public List<Kept> kept(EventId event) {
		return List.of(Kept.staying("check-in",
				this.jdbc.sql("select count(distinct delegate_id) from check_in where event_id = ?")
					.param(event.value())
					.query(Integer.class)
					.single()));
	}

}
