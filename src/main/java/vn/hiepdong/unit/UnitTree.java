package vn.hiepdong.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The whole organisation at one moment, read with one statement: dozens of units, seldom
 * changed. Units come in reading order: each before its subordinates, siblings by level
 * and Vietnamese name.
 */
public final class UnitTree {

	private final Map<UnitId, UnitView> byId = new LinkedHashMap<>();

	private final Map<String, UnitView> byCode = new HashMap<>();

	private final Map<UnitId, List<UnitView>> children = new HashMap<>();

	UnitTree(Collection<UnitView> inReadingOrder) {
		for (UnitView unit : inReadingOrder) {
			this.byId.put(unit.id(), unit);
			this.byCode.put(unit.code(), unit);
			UnitId parent = unit.parent();
			if (parent != null) {
				this.children.computeIfAbsent(parent, (id) -> new ArrayList<>()).add(unit);
			}
		}
	}

	/**
	 * All units, in reading order.
	 * @return the units
	 */
	public List<UnitView> all() {
		return List.copyOf(this.byId.values());
	}

	/**
	 * A unit that is known to exist.
	 * @param id its key
	 * @return the unit
	 * @throws IllegalArgumentException if there is no such unit
	 */
	public UnitView get(UnitId id) {
		UnitView unit = this.byId.get(id);
		if (unit == null) {
			throw new IllegalArgumentException("No unit " + id.value());
		}
		return unit;
	}

	/**
	 * Finds a unit by its code.
	 * @param code the code; {@code null} finds nothing
	 * @return the unit
	 */
	public Optional<UnitView> byCode(@Nullable String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * The units directly below a unit.
	 * @param id the unit
	 * @return its subordinates, in reading order
	 */
	public List<UnitView> children(UnitId id) {
		return this.children.getOrDefault(id, List.of());
	}

	/**
	 * A unit and all units below it, at any depth.
	 * @param id the unit
	 * @return the keys, the unit's own first
	 */
	public Set<UnitId> subtree(UnitId id) {
		Set<UnitId> found = new LinkedHashSet<>();
		collect(id, found);
		return found;
	}

	/**
	 * Whether a unit is another one or stands below it.
	 * @param unit the unit in question
	 * @param other the unit that may stand above
	 * @return {@code true} also for the unit itself
	 */
	public boolean isWithin(UnitId unit, UnitId other) {
		for (UnitId id = unit; id != null; id = get(id).parent()) {
			if (id.equals(other)) {
				return true;
			}
		}
		return false;
	}

	private void collect(UnitId id, Set<UnitId> found) {
		if (found.add(id)) {
			children(id).forEach((child) -> collect(child.id(), found));
		}
	}

}
