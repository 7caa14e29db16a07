package vn.hiepdong.delegate;

/**
 * How a delegation travels.
 */
public enum TravelMode {

	/** By air. */
	FLIGHT,

	/** By train. */
	TRAIN,

	/** By cars or a bus of its own. */
	ROAD

}
