package vn.hiepdong.duty;

import java.util.HashMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;

/**
 * The events and the organisation amid which duties are seen, each read once in a
 * transaction however often it is asked for.
 */
@Component
@Scope(SceneSetUp.TRANSACTION)
@RequiredArgsConstructor
class Scene {

	private final Events events;

	private final Units units;

	private final Map<String, EventView> read = new HashMap<>();

	private @Nullable UnitTree organisation;

	EventView event(String code) {
		return this.read.computeIfAbsent(code, this.events::get);
	}

	UnitTree units() {
		if (this.organisation == null) {
			this.organisation = this.units.tree();
		}
		return this.organisation;
	}

}
