package vn.hiepdong.duty.notice;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever an obstacle asks for something hears so at once.
 */
@Order(11)
@Component
class ObstacleRule implements Rule {

	@Override
	public NoticeKind kind() {
		return NoticeKind.OBSTACLE;
	}

	@Override
	public List<Stage> stages() {
		return List.of(Stage.atOnce(Level.LEADER));
	}

	@Override
	public String occasions() {
		return ObstacleSql.open("o.raised_at", "o.raised_at > :news");
	}

}
