package vn.hiepdong.delegate.personal;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.Actor;

/**
 * A part of the log of an event.
 *
 * @param event the event's code, or {@code null} where nothing was noted yet for any
 * @param events the codes of the events that the person may choose from
 * @param readers everybody who got personal data of the event
 * @param page the entries, the newest first
 */
public record LogSheet(@Nullable String event, List<String> events, Map<AccountId, Actor> readers, Page<LogLine> page) {
}
