package vn.hiepdong.platform.importing;

/**
 * What happens to a row once its import is confirmed.
 */
public enum Fate {

	/** It becomes something new. */
	NEW,

	/** It changes what is there. */
	CHANGED,

	/** All is as it says already. */
	SAME,

	/** It parts the table into sections. */
	HEADING,

	/** It cannot be taken. */
	FAULTY

}
