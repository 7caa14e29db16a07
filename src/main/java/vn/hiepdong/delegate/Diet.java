package vn.hiepdong.delegate;

/**
 * What a delegate eats.
 */
public enum Diet {

	/** Whatever is served. */
	REGULAR,

	/** No meat and no fish. */
	VEGETARIAN,

	/** What the note says. */
	SPECIAL

}
