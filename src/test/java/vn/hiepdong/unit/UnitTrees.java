package vn.hiepdong.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Trees of units for tests of rules, in sentences:
 * {@code tree().root("catp").below("catp", "ca-hong-bang").grown()}.
 */
public final class UnitTrees {

	private final List<UnitView> units = new ArrayList<>();

	private UnitTrees() {
	}

	public static UnitTrees tree() {
		return new UnitTrees();
	}

	/**
	 * An organisation of given units, none above another.
	 * @param ids their keys
	 * @return the tree
	 */
	public static UnitTree of(UnitId... ids) {
		UnitTrees trees = tree();
		for (UnitId id : ids) {
			trees.add(id, "u-" + id.value(), null, 0);
		}
		return trees.grown();
	}

	public UnitTrees root(String code) {
		return add(code, null, 0);
	}

	public UnitTrees below(String parent, String code) {
		UnitView above = new UnitTree(this.units).byCode(parent).orElseThrow();
		return add(code, above.id(), above.depth() + 1);
	}

	public UnitTree grown() {
		return new UnitTree(this.units);
	}

	private UnitTrees add(String code, @Nullable UnitId parent, int depth) {
		return add(UnitId.next(), code, parent, depth);
	}

	private UnitTrees add(UnitId id, String code, @Nullable UnitId parent, int depth) {
		this.units.add(new UnitView(id, code, parent, "DEPARTMENT", "Đơn vị " + code, code, "Unit " + code, depth,
				LocalDate.EPOCH, null, 0));
		return this;
	}

}
