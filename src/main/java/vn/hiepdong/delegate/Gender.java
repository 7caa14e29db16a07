package vn.hiepdong.delegate;

/**
 * Asked for rooms that two share, and for nothing else.
 */
public enum Gender {

	/** A woman. */
	FEMALE,

	/** A man. */
	MALE

}
