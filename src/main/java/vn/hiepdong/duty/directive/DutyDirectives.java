package vn.hiepdong.duty.directive;

import java.util.List;

/**
 * The directives on one duty, for one reader.
 *
 * @param all the directives: those not yet acknowledged by all first, then the newest
 * @param givable whether the reader may give one now
 */
public record DutyDirectives(List<DirectiveView> all, boolean givable) {
}
