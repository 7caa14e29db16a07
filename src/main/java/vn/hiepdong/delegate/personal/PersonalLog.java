package vn.hiepdong.delegate.personal;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

/**
 * Shows who got personal data. The director, who answers for the event, sees the log of
 * an event; the administrator, who keeps the accounts and audits their use, that of all.
 * Coordinators and liaisons, whom it is about, do not.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class PersonalLog {

	private final Events events;

	private final LogReader reader;

	private final Accounts accounts;

	/**
	 * The log of an event; for directors.
	 * @param event the code of the event
	 * @param filter which entries
	 * @param pageable which part; its order is not used
	 * @param me who asks
	 * @return the entries, the newest first
	 * @throws Problem.NotFound if there is no such event
	 */
	public LogSheet ofEvent(String event, LogFilter filter, Pageable pageable, Actor me) {
		refuseAllBut(Role.DIRECTOR, me);
		return sheet(event, this.events.id(event), List.of(event), filter, pageable);
	}

	/**
	 * The log of one of all events; for administrators.
	 * @param event the code of the event, or {@code null} for the one of which anything
	 * was noted last
	 * @param filter which entries
	 * @param pageable which part; its order is not used
	 * @param me who asks
	 * @return the entries, the newest first
	 * @throws Problem.NotFound if nothing is noted of such an event
	 */
	public LogSheet ofHouse(@Nullable String event, LogFilter filter, Pageable pageable, Actor me) {
		refuseAllBut(Role.ADMIN, me);
		List<EventId> noted = this.reader.events();
		Map<EventId, String> codes = this.events.codes(noted);
		if (event == null && noted.isEmpty()) {
			return new LogSheet(null, List.of(), Map.of(), Page.empty(pageable));
		}
		EventId chosen = noted.stream()
			.filter((each) -> event == null || event.equals(codes.get(each)))
			.findFirst()
			.orElseThrow(() -> new Problem.NotFound("event.problem.unknown", Objects.requireNonNull(event)));
		return sheet(codes.get(chosen), chosen, noted.stream().map(codes::get).toList(), filter, pageable);
	}

	private LogSheet sheet(String code, EventId event, List<String> codes, LogFilter filter, Pageable pageable) {
		Map<AccountId, Actor> readers = this.accounts.actors(this.reader.readers(event));
		if (filter.reader() == null) {
			return new LogSheet(code, codes, readers, this.reader.page(event, null, filter.day(), pageable));
		}
		Page<LogLine> page = readers.values()
			.stream()
			.filter((each) -> each.username().equals(filter.reader()))
			.findFirst()
			.map((each) -> this.reader.page(event, each.id(), filter.day(), pageable))
			.orElseGet(() -> Page.empty(pageable));
		return new LogSheet(code, codes, readers, page);
	}

	private static void refuseAllBut(Role role, Actor me) {
		if (!me.is(role)) {
			throw new AccessDeniedException("The log of personal data is for directors and administrators");
		}
	}

}
