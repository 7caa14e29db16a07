package vn.hiepdong.duty;

/**
 * What a duty was before a change that may be taken back.
 *
 * @param number the duty's number
 * @param version the version that the change led to; another one tells that somebody
 * changed the duty since
 * @param was the duty before the change
 */
public record FormerDuty(String number, long version, DutySnapshot was) {
}
