package vn.hiepdong.delegate;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;

/**
 * Says whether the personal data of an event was erased. From then on nothing about its
 * delegates is written; the database refuses it too, whoever writes.
 */
@Component
@RequiredArgsConstructor
public class ErasureMark {

	private final JdbcClient jdbc;

	/**
	 * Lets those alone go on who come before the erasure.
	 * @param event the event
	 * @throws Problem.Conflict if the personal data of the event was erased
	 */
	public void refuseErased(EventId event) {
		boolean erased = this.jdbc.sql("select exists (select from personal_erasure where event_id = ?)")
			.param(event.value())
			.query(Boolean.class)
			.single();
		if (erased) {
			throw new Problem.Conflict("personal.problem.erased");
		}
	}

}
