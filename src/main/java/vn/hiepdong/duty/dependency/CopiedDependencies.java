package vn.hiepdong.duty.dependency;

import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.duty.copying.CopiedAlong;
import vn.hiepdong.event.EventView;

/**
 * Lets the copies of duties wait for each other as the originals do. A duty that waits
 * for one that was not copied waits for it no more.
 */
@Component
@RequiredArgsConstructor
class CopiedDependencies implements CopiedAlong {

	private final DependencyStore store;

	@Override
	public void copy(EventView from, OpenBook to, Map<String, String> numbers) {
		this.store.copy(from.id(), to, numbers);
	}

}
