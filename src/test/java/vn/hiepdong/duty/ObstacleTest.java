package vn.hiepdong.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import vn.hiepdong.duty.obstacle.ObstacleFilter;
import vn.hiepdong.duty.obstacle.ObstacleFilter.Show;
import vn.hiepdong.duty.obstacle.ObstacleRequest;
import vn.hiepdong.duty.obstacle.ObstacleView;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.platform.text.TypedTime;

/**
 * What every test of obstacles needs.
 */
abstract class ObstacleTest extends DutyServiceTest {

	static final String LATER = "1/9/2999 7:00";

	@Autowired
	Obstacles obstacles;

	int raise(String username, String number) {
		return raise(username, number, ask("Cần xe", "sap-giai-the", LATER));
	}

	int raise(String username, String number, ObstacleRequest request) {
		return as(username, (me) -> this.obstacles.raise(this.event, number, request, me));
	}

	void close(String username, String number, int obstacle) {
		does(username, (me) -> this.obstacles.close(this.event, number, obstacle, "Đã có xe", me));
	}

	List<ObstacleView> all(String username, Show show) {
		return list(username, show, null);
	}

	List<ObstacleView> list(String username, Show show, String owner) {
		return as(username,
				(me) -> this.obstacles.list(this.event, new ObstacleFilter(show, owner), PageRequest.of(0, 25), me)
					.page()
					.getContent());
	}

	static ObstacleRequest ask(String need, String owner, String dueAt) {
		return new ObstacleRequest(UUID.randomUUID(), need, owner, time(dueAt));
	}

	static Instant time(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

}
