package vn.hiepdong.duty.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyReach;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitId;

/**
 * Finds the units that must acknowledge a directive.
 */
@Component
@RequiredArgsConstructor
class Addressing {

	private final Duties duties;

	Collection<UnitId> onDuty(DutyCase duty) {
		if (duty.state() == DutyState.CANCELLED) {
			throw new Problem.Conflict("directive.problem.cancelled", duty.number());
		}
		if (duty.state() == DutyState.DRAFT) {
			throw new Problem.Conflict("directive.problem.draft", duty.number());
		}
		return duty.involved();
	}

	Collection<UnitId> unit(String code, DutyReach reach) {
		return List.of(reach.units()
			.byCode(code)
			.filter((unit) -> unit.existsOn(LocalDate.ofInstant(reach.now(), TypedTime.ZONE)))
			.orElseThrow(() -> new Problem.Invalid("addressee", "duty.problem.unit", code))
			.id());
	}

	/**
	 * Whoever has a share in a duty that is given out and not given up; and the hosts.
	 */
	Collection<UnitId> onEvent(DutyReach reach) {
		Set<UnitId> all = new LinkedHashSet<>(reach.event().hostWards());
		for (DutyStanding duty : this.duties.standings(reach.event())) {
			UnitId lead = duty.leadUnit();
			if (lead != null && duty.state() != DutyState.DRAFT && duty.state() != DutyState.CANCELLED) {
				all.add(lead);
				all.addAll(duty.cooperating());
			}
		}
		if (all.isEmpty()) {
			throw new Problem.Conflict("directive.problem.nobody");
		}
		return all;
	}

}
