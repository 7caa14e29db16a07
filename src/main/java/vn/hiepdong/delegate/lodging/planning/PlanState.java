package vn.hiepdong.delegate.lodging.planning;

/**
 * Where a plan stands.
 */
public enum PlanState {

	/** The planner is looking for better. */
	RUNNING,

	/** The planner stopped; the plan waits for a decision. */
	READY,

	/** It was taken: people sleep as it says, until somebody changes that. */
	TAKEN,

	/** The planner broke down, or was cut off before it had anything. */
	FAILED

}
