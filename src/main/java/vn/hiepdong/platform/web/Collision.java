package vn.hiepdong.platform.web;

import java.sql.SQLException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

import vn.hiepdong.platform.Problem;

/**
 * A row that the database refused because somebody else has just written one with the
 * same key. Spring names it by a type of its own only where plain SQL wrote the row;
 * where Hibernate did, the state of PostgreSQL alone tells.
 */
final class Collision {

	private static final String UNIQUE_VIOLATION = "23505";

	private Collision() {
	}

	/**
	 * What to tell the person who came second.
	 * @param refusal what the database refused
	 * @return the problem
	 * @throws DataIntegrityViolationException the refusal itself where it is another one,
	 * for then the application is wrong and not the person late
	 */
	static Problem.Conflict of(DataIntegrityViolationException refusal) {
		if (NestedExceptionUtils.getMostSpecificCause(refusal) instanceof SQLException cause
				&& UNIQUE_VIOLATION.equals(cause.getSQLState())) {
			return new Problem.Conflict("problem.taken-meanwhile");
		}
		throw refusal;
	}

}
