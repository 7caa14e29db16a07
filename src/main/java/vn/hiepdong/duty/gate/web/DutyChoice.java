package vn.hiepdong.duty.gate.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * A duty that a gate may name, and by what people look for it.
 *
 * @param duty the duty
 * @param unit the unit that answers for it, for a draft the one that is meant to, or
 * {@code null}
 * @param units the codes of that unit and those above it, parted by spaces
 * @param words its number and title as they are searched
 * @param chosen whether it is ticked
 */
record DutyChoice(DutyStanding duty, @Nullable UnitView unit, String units, String words, boolean chosen) {

	static DutyChoice of(DutyStanding duty, UnitTree units, boolean chosen) {
		UnitView unit = (duty.leadUnit() != null) ? units.get(duty.leadUnit()) : null;
		return new DutyChoice(duty, unit, String.join(" ", line(unit, units)),
				VietnameseText.folded(duty.number() + " " + duty.title()), chosen);
	}

	private static List<String> line(@Nullable UnitView unit, UnitTree units) {
		List<String> codes = new ArrayList<>();
		for (UnitView each = unit; each != null; each = (each.parent() != null) ? units.get(each.parent()) : null) {
			codes.add(each.code());
		}
		return codes;
	}

}
