package vn.hiepdong.duty.importing;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.importing.ImportView;
import vn.hiepdong.unit.UnitTree;

/**
 * An import with what was read to show it.
 *
 * @param event the event
 * @param units the organisation, abolished units included
 * @param view the import
 * @param preview what it will do; {@code null} where nobody asked or it is not read yet
 * or its columns are not sure
 */
public record ImportSight(EventView event, UnitTree units, ImportView<DutyColumn> view,
		@Nullable ImportPreview preview) {
}
