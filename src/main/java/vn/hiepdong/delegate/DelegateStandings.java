package vn.hiepdong.delegate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.event.EventView;

/**
 * Counts how far the delegates of an event have come. For other rooms, which answer for
 * who may see it.
 */
@Service
@RequiredArgsConstructor
public class DelegateStandings {

	private static final String COUNTS = Arrays.stream(DelegateStage.values())
		.map((stage) -> "count(*) filter (where " + stage.reached() + ") as " + stage.name())
		.collect(Collectors.joining(", ", "select count(*) as invited, ",
				" from delegate d where d.event_id = ? and d.cancelled_at is null"));

	private final JdbcClient jdbc;

	/**
	 * The figures of an event, with one statement, as the list of delegates counts them.
	 * @param event the event
	 * @return the figures
	 */
	@Transactional(readOnly = true)
	public DelegateFigures of(EventView event) {
		return this.jdbc.sql(COUNTS).param(event.id().value()).query(DelegateStandings::figures).single();
	}

	private static DelegateFigures figures(ResultSet rs, int row) throws SQLException {
		Map<DelegateStage, Integer> reached = new EnumMap<>(DelegateStage.class);
		for (DelegateStage stage : DelegateStage.values()) {
			reached.put(stage, rs.getInt(stage.name()));
		}
		return new DelegateFigures(rs.getInt("invited"), reached);
	}

}
