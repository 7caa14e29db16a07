package vn.hiepdong.duty.directive;

/**
 * Which directives a reader wants to see.
 */
public enum DirectiveShow {

	/** Whatever became of them. */
	ALL,

	/** Some unit has yet to acknowledge them. */
	OPEN,

	/** Given in the last 24 hours. */
	NEW

}
