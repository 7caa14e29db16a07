package vn.hiepdong.readiness.web;

import vn.hiepdong.readiness.Tally;

/**
 * A row of a table of figures, as people read it.
 *
 * @param name what the duties belong to
 * @param depth how far the name is indented, from 0
 * @param tally their figures
 * @param links where they are listed
 */
public record Row(String name, int depth, Tally tally, DutyLinks links) {
}
