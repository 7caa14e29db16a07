package vn.hiepdong.delegate.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.importing.ImportView;

/**
 * An import with what was read to show it.
 *
 * @param event the event
 * @param delegations the delegations of the event, by name
 * @param view the import
 * @param preview what it will do; {@code null} where nobody asked or the import is not
 * ready for it
 */
public record DelegateImportSight(EventView event, List<DelegationView> delegations, ImportView<DelegateColumn> view,
		@Nullable DelegatePreview preview) {
}
