package vn.hiepdong.duty.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

/**
 * The notices of each person, for that person alone. Every method throws
 * {@link AccessDeniedException} for liaisons and administrators, who get none.
 */
@Service
@RequiredArgsConstructor
public class Notices {

	private final NoticeReader reader;

	private final JdbcClient jdbc;

	private final Events events;

	private final Clock clock;

	/**
	 * A person's notices, the newest first, with a number of statements that does not
	 * grow with theirs.
	 * @param page which part; its sort is not used
	 * @param me the person
	 * @return the notices
	 */
	@Transactional(readOnly = true)
	public Page<NoticeView> list(Pageable page, Actor me) {
		requireRecipient(me);
		return this.reader.page(me.id(), page);
	}

	/**
	 * How many notices a person has not opened, with one statement.
	 * @param me the person
	 * @return the number, from 0
	 */
	@Transactional(readOnly = true)
	public int unread(Actor me) {
		requireRecipient(me);
		return this.reader.unread(me.id());
	}

	/**
	 * Opens a notice: from now on it is read.
	 * @param number its number among the person's
	 * @param me the person
	 * @return the address of the place that it is about, within the application
	 * @throws Problem.NotFound if the person has no such notice
	 */
	@Transactional
	public String open(long number, Actor me) {
		requireRecipient(me);
		NoticeView notice = this.reader.one(me.id(), number)
			.orElseThrow(() -> new Problem.NotFound("notice.problem.unknown"));
		this.jdbc.sql("insert into notice_reading (notice_id, at) values (?, ?) on conflict do nothing")
			.params(notice.id(), Timestamp.from(this.clock.instant()))
			.update();
		return NoticePlace.of(notice, codes(List.of(notice)).get(notice.event()));
	}

	/**
	 * Marks all notices of a person as read.
	 * @param me the person
	 */
	@Transactional
	public void readAll(Actor me) {
		requireRecipient(me);
		this.jdbc.sql("""
				insert into notice_reading (notice_id, at) select n.id, ? from notice n where n.account_id = ?
				on conflict do nothing
				""").params(Timestamp.from(this.clock.instant()), me.id().value()).update();
	}

	/**
	 * The codes of the events that notices are about.
	 * @param notices the notices
	 * @return the code of each event
	 */
	@Transactional(readOnly = true)
	public Map<EventId, String> codes(List<NoticeView> notices) {
		return this.events.codes(notices.stream().map(NoticeView::event).collect(Collectors.toSet()));
	}

	/**
	 * Lets pass only who gets notices.
	 * @param me who asks
	 * @throws AccessDeniedException for liaisons and administrators
	 */
	public static void requireRecipient(Actor me) {
		if (!me.is(Role.DIRECTOR, Role.COORDINATOR, Role.UNIT_LEADER)) {
			throw new AccessDeniedException("Gets no notices");
		}
	}

}
