package vn.hiepdong.duty.obstacle;

import java.util.List;

/**
 * How many obstacles of a kind there are, and some of them.
 *
 * @param all how many there are
 * @param some the first ones, no more than were asked for
 */
public record ObstacleFigures(int all, List<ObstacleView> some) {
}
