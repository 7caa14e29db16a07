package vn.hiepdong.platform.web;

import java.sql.SQLException;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * Tells a value that must be unique and was taken meanwhile from what else breaks a rule
 * of the database. Spring makes a {@link org.springframework.dao.DuplicateKeyException}
 * of it where plain JDBC wrote, but not where Hibernate did.
 */
final class Duplicate {

	private static final String UNIQUE_VIOLATION = "23505";

	private Duplicate() {
	}

	static boolean is(DataIntegrityViolationException refused) {
		return refused.getMostSpecificCause() instanceof SQLException cause
				&& UNIQUE_VIOLATION.equals(cause.getSQLState());
	}

}
