package vn.hiepdong.readiness.web;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.duty.gate.GateStanding.State;
import vn.hiepdong.readiness.HeatMap;
import vn.hiepdong.readiness.Lately.Happening;
import vn.hiepdong.readiness.Line;
import vn.hiepdong.readiness.Outlook.Chance;
import vn.hiepdong.readiness.ReadinessView;
import vn.hiepdong.readiness.Trouble;
import vn.hiepdong.unit.UnitView;

/**
 * What of the readiness of an event fits on a wall screen, in letters that are read from
 * six metres.
 *
 * @param troubles the duties that are not as they should be, the worst first
 * @param gates the gates: the missed, then the open, then the met
 * @param units the units that are worst off, against areas
 * @param unitsMore how many units are left out
 * @param wards the host wards
 * @param lately what happened last of each kind, the last first
 * @param chance how likely the gates of the next key time are met in time; {@code null}
 * where no key time is to come or the forecast is still being worked out
 */
public record Board(Some<Trouble> troubles, Some<GateStanding> gates, HeatMap units, int unitsMore,
		Some<Line<UnitView>> wards, List<Happening> lately, @Nullable Chance chance) {

	static final int TROUBLES = 5;

	static final int GATES = 9;

	static final int UNITS = 8;

	static final int WARDS = 8;

	private static final List<State> PRESSING = List.of(State.MISSED, State.OPEN, State.MET);

	static Board of(ReadinessView readiness) {
		List<Trouble> troubles = readiness.worst().stream().limit(TROUBLES).toList();
		List<GateStanding> gates = readiness.gates()
			.all()
			.stream()
			.sorted(Comparator.comparing((gate) -> PRESSING.indexOf(gate.state())))
			.toList();
		HeatMap units = readiness.heatMap().worstOff(UNITS);
		return new Board(new Some<>(troubles, readiness.troubled() - troubles.size()), Some.of(gates, GATES), units,
				readiness.heatMap().rows().size() - units.rows().size(), Some.of(readiness.wards(), WARDS),
				readiness.lately().newest(), readiness.outlook().next());
	}

}
