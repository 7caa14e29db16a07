package vn.hiepdong.duty.directive;

import java.util.List;

/**
 * How many directives of a kind there are, and some of them.
 *
 * @param all how many there are
 * @param some the first ones, no more than were asked for
 */
public record DirectiveFigures(int all, List<OpenDirective> some) {
}
