package vn.hiepdong.delegate;

/**
 * What is kept of delegates and handed out to those alone who need it. Names, ranks,
 * positions and agencies are no such field: they stand wherever delegates are named.
 */
public enum PersonalField {

	/** Whoever meets delegates calls them. */
	PHONE,

	/** Whoever registers delegates at hotels writes it down. */
	IDENTITY_NUMBER,

	/** Whoever feeds delegates must know it; it may tell of health or faith. */
	DIET_NOTE

}
