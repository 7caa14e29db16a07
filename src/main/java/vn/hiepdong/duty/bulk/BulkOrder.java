package vn.hiepdong.duty.bulk;

import java.time.LocalDate;
import java.util.Map;

import vn.hiepdong.duty.DutySnapshot;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitTree;

/**
 * The one change that many duties shall undergo.
 */
public sealed interface BulkOrder permits AssignOrder, ShiftOrder, LabelOrder, CancelOrder {

	/**
	 * What kind of change it is.
	 * @return the kind
	 */
	BulkKind kind();

	/**
	 * The step that each duty takes.
	 * @return the step, from whose legal states the change is possible
	 */
	Step step();

	/**
	 * What becomes of a duty.
	 * @param now the duty as it is
	 * @param units the organisation
	 * @return the duty after the change
	 * @throws Problem if this duty cannot be changed so
	 */
	DutySnapshot after(DutySnapshot now, UnitTree units);

	/**
	 * What was asked for, as people read it.
	 * @param units the organisation
	 * @return values by the name of what they set; enum constants by name
	 */
	Map<String, String> told(UnitTree units);

	/**
	 * Checks what does not depend on the duties.
	 * @param units the organisation
	 * @param today the day on which a unit must exist
	 * @throws Problem.Invalid for the first value that breaks a rule
	 */
	default void check(UnitTree units, LocalDate today) {
	}

}
