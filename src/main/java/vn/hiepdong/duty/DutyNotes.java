package vn.hiepdong.duty;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.platform.Problem;

/**
 * Writes into a duty's history what changed in the part of its plan that is kept beside
 * it, such as its predecessors. Works inside its caller's transaction.
 */
@Service
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class DutyNotes {

	private final DutyRepository duties;

	private final DutyDesk desk;

	/**
	 * Writes a change down as an edit of the duty.
	 * @param about the duty, locked
	 * @param change what became different
	 * @throws Problem.Conflict if the duty can no longer be edited
	 */
	public void edited(DutyCase about, FieldChange change) {
		Stamp by = new Stamp(about.event(), about.units(), about.me(), about.now());
		Duty duty = this.duties.findByEventAndNumber(about.event().id(), DutyNumber.read(about.number()))
			.orElseThrow(() -> DutyNumber.unknown(about.number()));
		this.desk.keep(duty, duty.edited(change, by));
	}

}
