package vn.hiepdong.delegate.personal;

import java.time.Instant;
import java.time.LocalDate;

import vn.hiepdong.account.AccountId;

/**
 * The day set in advance on which the personal data of an event is erased.
 *
 * @param day the day; the data is erased in its first hour, or as soon as the event is
 * over
 * @param setAt when the day was set
 * @param setBy who set it
 */
public record Term(LocalDate day, Instant setAt, AccountId setBy) {
}
