package vn.hiepdong.visit.draft;

/**
 * How a plan came about.
 */
public enum PlanOrigin {

	/** Searched for from nothing. */
	SEARCH,

	/** Searched for with as few changes to what people were told as possible. */
	REPAIR,

	/** Copied from another one, to be changed by hand. */
	COPY

}
