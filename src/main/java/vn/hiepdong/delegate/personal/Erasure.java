package vn.hiepdong.delegate.personal;

import java.time.Instant;
import java.util.Map;

import vn.hiepdong.account.AccountId;

/**
 * That the personal data of an event was erased.
 *
 * @param at when
 * @param by who erased it, or had set the day
 * @param byTerm whether the day that was set had come
 * @param counts of how many people each kind of data was erased, by its name
 */
public record Erasure(Instant at, AccountId by, boolean byTerm, Map<String, Integer> counts) {
}
