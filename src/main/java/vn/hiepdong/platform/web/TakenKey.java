package vn.hiepdong.platform.web;

import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

import vn.hiepdong.platform.Problem;

/**
 * What the database refuses because somebody else saved the same key meanwhile. Spring
 * says so itself where plain SQL was refused; what Hibernate wrote, at once or when the
 * transaction ended, arrives as any other broken constraint.
 */
final class TakenKey {

	private TakenKey() {
	}

	/**
	 * Names the collision.
	 * @param ex what the database refused
	 * @return the problem for the user
	 * @throws DataIntegrityViolationException the same, if it is no collision but a
	 * mistake of ours
	 */
	static Problem.Conflict in(DataIntegrityViolationException ex) {
		boolean taken = ex instanceof DuplicateKeyException
				|| (ex.getCause() instanceof ConstraintViolationException cause
						&& cause.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE);
		if (!taken) {
			throw ex;
		}
		return new Problem.Conflict("problem.taken-meanwhile");
	}

}
