package vn.hiepdong.duty;

import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Units as histories name them.
 */
final class UnitNames {

	private UnitNames() {
	}

	static String of(@Nullable UnitId unit, UnitTree units) {
		return (unit != null) ? units.get(unit).shortName() : "";
	}

	static String of(Collection<UnitId> some, UnitTree units) {
		return units.all()
			.stream()
			.filter((unit) -> some.contains(unit.id()))
			.map(UnitView::shortName)
			.collect(Collectors.joining(", "));
	}

}
