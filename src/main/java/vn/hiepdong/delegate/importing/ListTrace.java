package vn.hiepdong.delegate.importing;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.Kept;
import vn.hiepdong.delegate.PersonalTrace;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.importing.Imports;

/**
 * Lists that were brought and not confirmed yet; none outlives the erasure.
 */
@Component
@Order(70)
@RequiredArgsConstructor
class ListTrace implements PersonalTrace {

	private final Imports imports;

	@Override
	public List<Kept> kept(EventId event) {
		return List.of(Kept.erased("import", this.imports.rowsKept(DelegateImports.MAPPING, event.value())));
	}

	@Override
	public void erase(EventId event) {
		this.imports.forget(DelegateImports.MAPPING, event.value());
	}

}
