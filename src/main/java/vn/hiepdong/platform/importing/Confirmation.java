package vn.hiepdong.platform.importing;

import vn.hiepdong.platform.Problem;

/**
 * Somebody's word that an import shall be written.
 *
 * @param seen the mark of the preview on which it rests
 * @param withoutFaulty whether rows with a fault shall be left out
 */
public record Confirmation(String seen, boolean withoutFaulty) {

	/**
	 * Refuses to write what the word was not given for.
	 * @param mapping the kind of table
	 * @param now the mark of the preview as things stand now
	 * @param faulty how many rows have a fault
	 * @throws Problem.Conflict if things have changed since the preview, or rows have
	 * faults and are not to be left out
	 */
	public void require(ImportMapping<?> mapping, String now, long faulty) {
		if (!this.seen.equals(now)) {
			throw new Problem.Conflict(mapping.text("problem.changed"));
		}
		if (!this.withoutFaulty && faulty > 0) {
			throw new Problem.Conflict("import.problem.faulty");
		}
	}

}
