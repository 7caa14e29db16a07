package vn.hiepdong.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitId;

/**
 * A plan whose codes were found in the organisation.
 */
record ResolvedPlan(EventPlan plan, UnitId hostUnit, List<KeyTime> keyTimes, List<Place> places,
		List<UnitId> hostWards) {

	static ResolvedPlan of(EventPlan plan, NameableUnits units) {
		return new ResolvedPlan(plan, units.get("hostUnit", plan.hostUnit()), keyTimes(plan), places(plan, units),
				wards(plan, units));
	}

	private static List<UnitId> wards(EventPlan plan, NameableUnits units) {
		List<UnitId> wards = plan.hostWards().stream().map((code) -> units.get("hostWards", code)).toList();
		if (new HashSet<>(wards).size() < wards.size()) {
			throw new Problem.Invalid("hostWards", "event.problem.ward-twice");
		}
		return wards;
	}

	private static List<KeyTime> keyTimes(EventPlan plan) {
		List<KeyTime> keyTimes = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (EventPlan.PlannedKeyTime planned : plan.keyTimes()) {
			String name = VietnameseText.line(planned.name());
			if (name.isEmpty() || name.codePointCount(0, name.length()) > 160) {
				throw new Problem.Invalid("keyTimes", "event.problem.key-time-size", name);
			}
			if (!names.add(name)) {
				throw new Problem.Invalid("keyTimes", "event.problem.key-time-twice", name);
			}
			keyTimes.add(new KeyTime(name, planned.at()));
		}
		return keyTimes;
	}

	private static List<Place> places(EventPlan plan, NameableUnits units) {
		List<Place> places = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (EventPlan.PlannedPlace planned : plan.places()) {
			String name = VietnameseText.line(planned.name());
			String address = VietnameseText.line(planned.address());
			if (name.isEmpty() || name.length() > 160 || address.length() > 240) {
				throw new Problem.Invalid("places", "event.problem.place-size", name);
			}
			if (!names.add(name)) {
				throw new Problem.Invalid("places", "event.problem.place-twice", name);
			}
			places.add(new Place(name, address, ward(units, planned.ward())));
		}
		return places;
	}

	private static @Nullable UnitId ward(NameableUnits units, @Nullable String code) {
		return (code == null) ? null : units.get("places", code);
	}

}
