package vn.hiepdong.duty.bulk;

/**
 * What can be done to many duties at once.
 */
public enum BulkKind {

	/** They are given to units. */
	ASSIGN,

	/** Their times are moved. */
	SHIFT,

	/** They belong to another part of the event. */
	PHASE,

	/** They belong to another field of work. */
	AREA,

	/** Their failure would hurt more or less. */
	CRITICALITY,

	/** They are given up. */
	CANCEL

}
