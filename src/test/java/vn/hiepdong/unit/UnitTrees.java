package vn.hiepdong.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * Organisations for tests that need no database.
 */
public final class UnitTrees {

	private UnitTrees() {
	}

	/**
	 * An organisation of given units, none above another.
	 * @param ids their keys
	 * @return the tree
	 */
	public static UnitTree of(UnitId... ids) {
		return new UnitTree(List.of(ids)
			.stream()
			.map((id) -> new UnitView(id, "u-" + id.value(), null, "DEPARTMENT", "Phòng", "Phòng", "Department", 0,
					LocalDate.of(2000, 1, 1), null, 0))
			.toList());
	}

}
