package vn.hiepdong.visit.draft;

/**
 * Where a plan stands.
 */
public enum PlanState {

	/** It is being searched for. */
	RUNNING,

	/** It waits for a decision. */
	DRAFT,

	/** It is what people were told. */
	CURRENT,

	/** It was what people were told. */
	FORMER

}
