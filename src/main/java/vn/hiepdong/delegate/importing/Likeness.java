package vn.hiepdong.delegate.importing;

/**
 * Whether two that are written down are one person.
 */
enum Likeness {

	/** Nothing says so. */
	NONE,

	/** It looks so; somebody has to say. */
	LIKELY,

	/** They are. */
	SAME

}
