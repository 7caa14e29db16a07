package vn.hiepdong.demo;

import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.demo.DemoRows.ObstacleRow;
import vn.hiepdong.duty.obstacle.ObstacleRequest;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.platform.Ids;

/**
 * What units asked of each other until the demonstration begins.
 */
@Component
@RequiredArgsConstructor
class DemoObstacles {

	private static final String EVENT = DemoConference.CODE;

	private final DemoFiles files;

	private final Accounts accounts;

	private final Obstacles obstacles;

	List<DemoAct> acts() {
		return this.files.read("obstacles", ObstacleRow.class).stream().flatMap(this::acts).toList();
	}

	private Stream<DemoAct> acts(ObstacleRow row) {
		ObstacleRequest request = new ObstacleRequest(Ids.next(), row.need(), row.owner(), DemoTime.at(row.dueAt()));
		DemoAct raising = DemoAct.of(DemoTime.at(row.at()), row.by(), this.accounts,
				(actor) -> this.obstacles.raise(EVENT, row.duty(), request, actor));
		if (row.closedAt() == null || row.closedBy() == null || row.solution() == null) {
			return Stream.of(raising);
		}
		String solution = row.solution();
		return Stream.of(raising, DemoAct.of(DemoTime.at(row.closedAt()), row.closedBy(), this.accounts,
				(actor) -> this.obstacles.close(EVENT, row.duty(), 1, solution, actor)));
	}

}
