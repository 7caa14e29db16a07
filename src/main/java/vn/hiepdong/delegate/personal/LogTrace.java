package vn.hiepdong.delegate.personal;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;

/**
 * Who looked at personal data. It holds no value of theirs and stays, to answer for it.
 */
@Component
@Order(90)
@RequiredArgsConstructor
class LogTrace implements PersonalTrace {

	private final JdbcClient jdbc;

	@Override
	public List<Kept> kept(EventId event) {
		return List.of(Kept.staying("log",
				this.jdbc.sql("select count(distinct reader_id) from personal_disclosure where event_id = ?")
					.param(event.value())
					.query(Integer.class)
					.single()));
	}

}
