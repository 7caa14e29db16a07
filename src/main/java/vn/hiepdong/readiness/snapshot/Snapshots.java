package vn.hiepdong.readiness.snapshot;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

/**
 * Says how ready an event was.
 */
@Service
@RequiredArgsConstructor
public class Snapshots {

	private static final String SEES_ALL = "hasAnyRole('DIRECTOR', 'COORDINATOR')";

	private final Events events;

	private final SnapshotReader reader;

	/**
	 * All that was stored of an event, with one statement. For other rooms, which answer
	 * for who may see it.
	 * @param event the event
	 * @return the snapshots, the oldest first
	 */
	@Transactional(readOnly = true)
	public List<SnapshotView> of(EventView event) {
		return this.reader.all(event);
	}

	/**
	 * How ready an event was over the last seven days of which anything was stored; for
	 * directors and coordinators, with one statement.
	 * @param event the event
	 * @return the trend, or {@code null} before the first snapshot
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(SEES_ALL)
	public @Nullable Trend trend(EventView event) {
		return Trend.of(this.reader.lastDays(event));
	}

	/**
	 * What was stored of an event, a page of it; for directors and coordinators.
	 * @param event the event's code
	 * @param page which part; its sort is not used
	 * @return the snapshots, the newest first
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(SEES_ALL)
	public SnapshotList list(String event, Pageable page) {
		EventView found = this.events.get(event);
		return new SnapshotList(found, this.reader.page(found, page));
	}

	/**
	 * All that was stored at one moment; for directors and coordinators.
	 * @param event the event's code
	 * @param number the snapshot's number
	 * @return the snapshot
	 * @throws Problem.NotFound if there is no such event or snapshot
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(SEES_ALL)
	public Snapshot get(String event, int number) {
		EventView found = this.events.get(event);
		List<SnapshotView> around = this.reader.around(found, number);
		int at = around.stream().map(SnapshotView::number).toList().indexOf(number);
		if (at < 0) {
			throw new Problem.NotFound("snapshot.problem.unknown", number);
		}
		SnapshotLine line = SnapshotLine.of(around, at);
		return new Snapshot(found, line, (at > 0) ? around.get(at - 1).number() : null,
				this.reader.gates(found, number), this.reader.parts(found, line));
	}

}
