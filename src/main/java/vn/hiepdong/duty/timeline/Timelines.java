package vn.hiepdong.duty.timeline;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyList;
import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.timeline.CriticalPath.Task;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;

/**
 * Lays the duties of an event along the time.
 */
@Service
@RequiredArgsConstructor
public class Timelines {

	/** More duties than these make no picture; the filters narrow them. */
	public static final int MOST = 1000;

	private final Duties duties;

	private final Dependencies dependencies;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * The timeline of the duties that a person may see and wants to, with a number of
	 * statements that does not grow with theirs.
	 * @param event the code of the event
	 * @param filter which ones
	 * @param me who asks
	 * @return the timeline; of more than {@value #MOST} duties the first ones by due time
	 * @throws Problem.NotFound if there is no such event, or the filter names an unknown
	 * unit or host ward
	 * @throws AccessDeniedException if the person may see no duties
	 */
	@Transactional(readOnly = true)
	public Timeline read(String event, DutyFilter filter, Actor me) {
		DutyList list = this.duties.list(event, filter, PageRequest.of(0, MOST), me);
		List<DutyLink> links = this.dependencies.links(list.event());
		Map<String, Long> versions = new HashMap<>();
		List<Task> tasks = tasks(list.event().id(), versions);
		return new Timeline(list, versions, links, new CriticalPath(tasks, links), this.clock.instant());
	}

	/** Cancelled duties hold nothing up. */
	private List<Task> tasks(EventId event, Map<String, Long> versions) {
		return this.jdbc.sql("""
				select number, version, starts_at, due_at from duty where event_id = ? and state <> 'CANCELLED'
				""").param(event.value()).query((rs, row) -> {
			String number = DutyNumber.show(rs.getInt("number"));
			versions.put(number, rs.getLong("version"));
			return new Task(number, rs.getTimestamp("starts_at").toInstant(), rs.getTimestamp("due_at").toInstant());
		}).list();
	}

}
