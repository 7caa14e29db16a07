package vn.hiepdong.delegate.personal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;

/**
 * Erases where the day that was set has come. An event that was put off meanwhile keeps
 * its data until it is over.
 */
@Slf4j
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
				erase(event, codes.get(event), term);
			}
		});
	}

	/** One that fails keeps no other from its turn. */
	private void erase(EventId event, String code, Term term) {
		try {
			this.eraser.erase(event, code, term.setBy(), true);
		}
		catch (RuntimeException ex) {
			log.error("The personal data of event {} could not be erased; the next run tries again", code, ex);
		}
	}

}
