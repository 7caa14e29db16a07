package vn.hiepdong.duty.mine;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyOfMine;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.Phase;

/**
 * Sorts what concerns a leader by how urgent it is.
 */
@Service
@RequiredArgsConstructor
public class MyDuties {

	private final Duties duties;

	private final Events events;

	private final Clock clock;

	/**
	 * The duties of a leader's units in every event that has not ended, with a number of
	 * statements that grows neither with duties nor with events.
	 * @param me the leader
	 * @return the duties by urgency
	 * @throws AccessDeniedException for those who lead no unit
	 */
	@Transactional(readOnly = true)
	public MyWork of(Actor me) {
		if (!me.is(Role.UNIT_LEADER)) {
			throw new AccessDeniedException("Leads no unit");
		}
		Instant now = this.clock.instant();
		List<EventView> events = this.events.all().stream().filter((event) -> !ended(event, now)).toList();
		List<DutyOfMine> all = events.isEmpty() ? List.of() : this.duties.mine(events, me);
		Map<Lot, List<DutyOfMine>> lots = all.stream()
			.collect(Collectors.groupingBy((duty) -> Lot.of(duty, now), () -> new EnumMap<>(Lot.class),
					Collectors.toList()));
		return new MyWork(now, events, lots);
	}

	private static boolean ended(EventView event, Instant now) {
		return event.phase(Phase.AFTER).endsAt().isBefore(now);
	}

}
