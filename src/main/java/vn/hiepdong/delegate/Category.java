package vn.hiepdong.delegate;

/**
 * Where a delegation comes from, in the order of protocol.
 */
public enum Category {

	/** Central bodies of party and state. */
	CENTRAL,

	/** Leaders of the Ministry of Public Security. */
	MINISTRY,

	/** The Ministry's professional departments. */
	MINISTRY_DEPARTMENT,

	/** Leaders of the five centrally run cities. */
	CITY,

	/** The police of provinces and cities. */
	PROVINCIAL_POLICE,

	/** Authorities of the host city and its districts. */
	LOCAL_AUTHORITY

}
