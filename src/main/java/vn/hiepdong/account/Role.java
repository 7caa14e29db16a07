package vn.hiepdong.account;

/**
 * What an account may do.
 */
public enum Role {

	/** Sees everything, gives directives, verifies. */
	DIRECTOR,

	/** Plans, assigns, verifies, runs delegates and visits. */
	COORDINATOR,

	/** Sees the event; acts on the duties of the own unit and the units below it. */
	UNIT_LEADER,

	/** Sees and checks in the delegates of the delegations given to them. */
	LIAISON,

	/** Keeps accounts and units; no duties. */
	ADMIN

}
