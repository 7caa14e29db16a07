package vn.hiepdong.platform.importing;

/**
 * Where an import stands.
 */
public enum ImportState {

	/** The table is being read. */
	READING,

	/** It could not be read. */
	REFUSED,

	/** It is read and waits for a decision. */
	READ,

	/** It was written. */
	CONFIRMED

}
