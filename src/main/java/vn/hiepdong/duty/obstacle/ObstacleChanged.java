package vn.hiepdong.duty.obstacle;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * An obstacle came into a duty's way or out of it.
 *
 * @param event the code of the event
 * @param subject the duty's number
 * @param obstacle the obstacle's number within the duty, from 1
 * @param actor the user name of whoever raised or closed it
 * @param at when
 * @param what {@code duty.obstacle-raised} or {@code duty.obstacle-closed}
 */
public record ObstacleChanged(String event, String subject, int obstacle, String actor, Instant at,
		String what) implements Change {
}
