package vn.hiepdong.delegate.personal;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.delegate.PersonalField;
import vn.hiepdong.delegate.Purpose;

/**
 * That somebody got personal data.
 *
 * @param at when
 * @param reader who got it
 * @param way how it left the application
 * @param place the page or document, see {@link Purpose#place()}
 * @param fields what was in it beside names
 * @param people of how many delegates
 * @param delegate the number of the one delegate, {@code ĐB-001}, or {@code null} for a
 * list
 */
public record LogLine(Instant at, AccountId reader, Purpose.Way way, String place, List<PersonalField> fields,
		int people, @Nullable String delegate) {
}
