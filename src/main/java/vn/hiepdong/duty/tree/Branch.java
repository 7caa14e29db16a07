package vn.hiepdong.duty.tree;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyRow;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.unit.UnitView;

/**
 * A duty within a tree of duties.
 *
 * @param depth how many of the tree's duties stand above it, from 0
 * @param number its number
 * @param title one line
 * @param unit the unit that answers for it
 * @param state where it stands in its life
 * @param progress how much is done, 0 to 100
 * @param weight how much it counts among its siblings, 1 to 10
 * @param dueAt when it must be done
 * @param clocks what the clock says of it
 * @param visible whether the reader may open it
 */
public record Branch(int depth, String number, String title, @Nullable UnitView unit, DutyState state, int progress,
		int weight, Instant dueAt, DutyRow.Clocks clocks, boolean visible) {
}
