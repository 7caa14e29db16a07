package vn.hiepdong.duty;

/**
 * The field of work to which a duty belongs, in the order of the coordination plan.
 */
public enum Area {

	/** Advice, planning, command. */
	STAFF,

	/** Receiving delegates and seeing them off. */
	RECEPTION,

	/** Rooms and meals. */
	LODGING_MEALS,

	/** Guiding delegates, ward visits. */
	GUIDING,

	/** Decoration of hall and streets. */
	DECORATION,

	/** Services in the hall. */
	SERVICE,

	/** Public order. */
	PUBLIC_ORDER,

	/** Traffic order and escorts. */
	TRAFFIC,

	/** Fire prevention and fighting. */
	FIRE_SAFETY,

	/** Press and publicity. */
	PRESS,

	/** Medical care. */
	MEDICAL,

	/** Networks, sound, radio. */
	COMMUNICATIONS

}
