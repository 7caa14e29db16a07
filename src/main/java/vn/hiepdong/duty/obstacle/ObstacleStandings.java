package vn.hiepdong.duty.obstacle;

import java.time.Instant;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.event.EventView;
import vn.hiepdong.unit.UnitTree;

/**
 * Counts the obstacles of an event. For other rooms, which answer for who may see it;
 * each answer takes one statement.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ObstacleStandings {

	private final ObstacleReader reader;

	/**
	 * Those that stand in the way, as the list of obstacles counts them.
	 * @param event the event
	 * @param units the organisation
	 * @param now the present
	 * @param most how many are named at most
	 * @return the figures, the oldest obstacle first
	 */
	public ObstacleFigures open(EventView event, UnitTree units, Instant now, int most) {
		return this.reader.open(event, units, now, most);
	}

	/**
	 * Those that were raised of late, as the list of obstacles counts them.
	 * @param event the event
	 * @param units the organisation
	 * @param since from when on
	 * @param now the present
	 * @param most how many are named at most
	 * @return the figures, the newest obstacle first
	 */
	public ObstacleFigures raised(EventView event, UnitTree units, Instant since, Instant now, int most) {
		return this.reader.raised(event, units, since, now, most);
	}

}
