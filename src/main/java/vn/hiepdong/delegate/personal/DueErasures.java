package vn.hiepdong.delegate.personal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;

/**
 * Erases where the day that was set has come. An event that was put off meanwhile keeps
 * its data until it is over.
 */
@Component
@RequiredArgsConstructor
class DueErasures {

	private final Terms terms;

	private final Eraser eraser;

	private final Events events;

	private final Clock clock;

	/** Each event in a transaction of its own. */
	void run() {
		Map<EventId, Term> due = this.terms.due(LocalDate.now(this.clock));
		if (due.isEmpty()) {
			return;
		}
		Set<EventId> unended = this.events.unended().stream().map(EventView::id).collect(Collectors.toSet());
		Map<EventId, String> codes = this.events.codes(due.keySet());
		due.forEach((event, term) -> {
			if (!unended.contains(event)) {
				this.eraser.erase(event, codes.get(event), term.setBy(), true);
			}
		});
	}

}
