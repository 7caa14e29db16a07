package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

/**
 * As much of a delegate as is needed to recognise the person.
 *
 * @param number the number within the event, from 1
 * @param fullName family, middle, given name
 * @param delegation the code of the delegation
 * @param phone the digits of the phone number, or {@code null}
 * @param identityNumber the number of the identity card, or {@code null}
 * @param head whether the delegate leads the delegation
 */
public record KnownDelegate(int number, String fullName, String delegation, @Nullable String phone,
		@Nullable String identityNumber, boolean head) {
}
