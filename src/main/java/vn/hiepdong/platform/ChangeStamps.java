package vn.hiepdong.platform;

import java.util.Optional;

/**
 * Tells how fresh something is that was read before, for rooms that keep what takes long
 * to work out.
 */
public interface ChangeStamps {

	/**
	 * The number of the last change that this node heard of an event or of what belongs
	 * to none, such as units and accounts. Whatever was read after a stamp was taken is
	 * as good as new for as long as the stamp stays the same. What this node changes
	 * counts before the request that changes it is answered; what another one changes, as
	 * soon as it is heard. A number says nothing on another node, nor after a restart.
	 * @param event the event's code
	 * @return the number, or empty while this node is not sure to hear everything: then
	 * nothing that was read before is good
	 */
	Optional<Long> stamp(String event);

}
