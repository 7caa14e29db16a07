package vn.hiepdong.platform.planning;

/**
 * Where a run of a planner stands.
 */
public enum RunState {

	/** It is waiting for its turn, or searching. */
	RUNNING,

	/** Its time was up, it was stopped, or nothing better was possible. */
	ENDED,

	/** Its node is gone; what it had found last is kept. */
	CUT_OFF,

	/** It broke down; what it had found last is kept. */
	FAILED

}
