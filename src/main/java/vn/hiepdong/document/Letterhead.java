package vn.hiepdong.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the head and the foot of an official document (Nghị định 30/2020/NĐ-CP).
 *
 * @param superior the name of the superior body, or {@code null} where there is none
 * @param issuer the name of the issuing body
 * @param place where it is issued, possibly empty
 * @param day when
 * @param author who made it
 */
record Letterhead(@Nullable String superior, String issuer, String place, LocalDate day, String author) {
}
