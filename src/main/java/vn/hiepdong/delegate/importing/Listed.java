package vn.hiepdong.delegate.importing;

import org.jspecify.annotations.Nullable;

/**
 * What tells one person from another.
 *
 * @param name the full name
 * @param delegation the delegation by its code, or by what was written where it is not
 * known; possibly empty
 * @param phone the digits of the phone, or {@code null}
 * @param number the number within the event, 0 where there is none
 */
record Listed(String name, String delegation, @Nullable String phone, int number) {
}
