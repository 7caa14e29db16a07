package vn.hiepdong.delegate.badge;

import java.util.UUID;

import vn.hiepdong.delegate.DelegateId;

/**
 * Whom a badge that counts was given to.
 *
 * @param badge the badge's key
 * @param delegate the delegate's key
 * @param number the delegate's number
 */
public record BadgeHolder(UUID badge, DelegateId delegate, int number) {
}
