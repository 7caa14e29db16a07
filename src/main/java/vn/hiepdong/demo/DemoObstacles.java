package vn.hiepdong.demo;

import java.time.LocalDateTime;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.demo.DemoRows.ObstacleRow;
import vn.hiepdong.duty.obstacle.ObstacleRequest;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.time.Demonstration;

/**
 * Plays what units asked of each other until the demonstration begins.
 */
@Component
@RequiredArgsConstructor
class DemoObstacles {

	private static final String EVENT = DemoConference.CODE;

	private final DemoFiles files;

	private final Accounts accounts;

	private final Obstacles obstacles;

	private final Demonstration demonstration;

	void play() {
		this.files.read("obstacles", ObstacleRow.class).forEach(this::play);
	}

	private void play(ObstacleRow row) {
		ObstacleRequest request = new ObstacleRequest(Ids.next(), row.need(), row.owner(), DemoTime.at(row.dueAt()));
		act(row.at(), row.by(), (actor) -> this.obstacles.raise(EVENT, row.duty(), request, actor));
		if (row.closedAt() != null && row.closedBy() != null && row.solution() != null) {
			String solution = row.solution();
			act(row.closedAt(), row.closedBy(), (actor) -> this.obstacles.close(EVENT, row.duty(), 1, solution, actor));
		}
	}

	private void act(LocalDateTime at, String by, Consumer<Actor> what) {
		this.demonstration.playAt(DemoTime.at(at));
		Actor actor = this.accounts.actor(by).orElseThrow();
		ActingAs.somebody(actor.username(), actor.role()).run(() -> what.accept(actor));
	}

}
