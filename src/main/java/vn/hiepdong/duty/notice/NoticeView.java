package vn.hiepdong.duty.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventId;
import vn.hiepdong.unit.UnitId;

/**
 * A notice as its person reads it.
 *
 * @param id its key
 * @param number its number among the person's notices, from 1
 * @param event the event
 * @param kind what it is about
 * @param level why this person hears of it
 * @param minutes how long after its occasion it was due; negative before it
 * @param duty the number of the duty, {@code Q-017}, or {@code null} where it is about
 * none
 * @param title the duty's title, or {@code null}
 * @param subject the number of the obstacle or directive; for a duty, its number
 * @param unit the unit that owes something
 * @param occasion the due time, or when it happened
 * @param at when it was due to be told
 * @param writtenAt when it was told
 * @param read whether the person has opened it
 */
public record NoticeView(UUID id, int number, EventId event, NoticeKind kind, Level level, int minutes,
		@Nullable String duty, @Nullable String title, int subject, UnitId unit, Instant occasion, Instant at,
		Instant writtenAt, boolean read) {
}
