package vn.hiepdong.duty.copying;

/**
 * What becomes of the units of duties that are copied.
 */
public enum CopiedUnits {

	/** The copies are drafts of nobody. */
	LEFT_OUT,

	/** The copies are drafts that remember their units. */
	REMEMBERED,

	/** The copies are given to their lead units at once. */
	ASSIGNED

}
