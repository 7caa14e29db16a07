package vn.hiepdong.delegate.lodging.planning;

/**
 * How good a plan is; 0 is best, and what stands first outweighs all that follows.
 *
 * @param hard minus how much of the rules it breaks
 * @param medium minus how many have no bed
 * @param soft minus what could be nicer, see {@link RoomConstraints}
 */
public record PlanScore(int hard, int medium, int soft) {

	static final PlanScore NONE = new PlanScore(0, 0, 0);

}
