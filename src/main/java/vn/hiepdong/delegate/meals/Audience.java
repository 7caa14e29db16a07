package vn.hiepdong.delegate.meals;

/**
 * For whom a meal is.
 */
public enum Audience {

	/** All delegates who come. */
	ALL,

	/**
	 * Delegates who have a bed: before noon, in the night that ends; from noon on, in the
	 * night that comes.
	 */
	LODGED,

	/** The delegates of some delegations. */
	CHOSEN

}
