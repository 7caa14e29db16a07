package vn.hiepdong.delegate.liaison;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.Phase;

/**
 * Finds the event in which a liaison is at work.
 */
@Component
@RequiredArgsConstructor
class LiaisonEvents {

	private static final Comparator<EventView> BY_END = Comparator.comparing(LiaisonEvents::end);

	private final Events events;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * Of the events in which the liaison has a delegation the one that ends next, else
	 * the one that ended last; without any, the one that everybody means.
	 */
	Optional<EventView> current(Actor me) {
		Set<UUID> given = new HashSet<>(this.jdbc.sql("select distinct event_id from delegation where liaison_id = ?")
			.param(me.id().value())
			.query(UUID.class)
			.list());
		List<EventView> own = this.events.all().stream().filter((event) -> given.contains(event.id().value())).toList();
		Instant now = this.clock.instant();
		return own.stream()
			.filter((event) -> !end(event).isBefore(now))
			.min(BY_END)
			.or(() -> own.stream().max(BY_END))
			.or(this.events::current);
	}

	private static Instant end(EventView event) {
		return event.phase(Phase.AFTER).endsAt();
	}

}
