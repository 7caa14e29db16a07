package vn.hiepdong.duty.obstacle;

import java.util.List;
import java.util.Set;

/**
 * The obstacles of one duty, for one reader.
 *
 * @param open those in the way, the one due first at the top
 * @param over those out of the way, the newest first
 * @param raisable whether the reader may raise one now
 * @param closable the numbers of those that the reader may close now
 */
public record DutyObstacles(List<ObstacleView> open, List<ObstacleView> over, boolean raisable, Set<Integer> closable) {
}
