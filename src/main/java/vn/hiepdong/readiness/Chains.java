package vn.hiepdong.readiness;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;

/**
 * A unit with all that stand above it, worked out once for each unit.
 */
@RequiredArgsConstructor
final class Chains {

	private final UnitTree tree;

	private final Map<UnitId, Set<UnitId>> known = new HashMap<>();

	/** The unit and those above it; none for {@code null}. */
	Set<UnitId> of(@Nullable UnitId unit) {
		if (unit == null) {
			return Set.of();
		}
		return this.known.computeIfAbsent(unit, (fresh) -> {
			Set<UnitId> chain = new LinkedHashSet<>();
			for (UnitId each = fresh; each != null; each = this.tree.get(each).parent()) {
				chain.add(each);
			}
			return chain;
		});
	}

}
