package vn.hiepdong.duty.notice;

import java.util.List;

/**
 * A rule as people read it.
 *
 * @param kind what its notices are about
 * @param stages who hears of it and when, in order of time
 */
public record RuleView(NoticeKind kind, List<Stage> stages) {
}
