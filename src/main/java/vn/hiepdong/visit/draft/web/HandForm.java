package vn.hiepdong.visit.draft.web;

import vn.hiepdong.visit.draft.HandChange;
import vn.hiepdong.visit.plan.VisitPlan;

/**
 * What a coordinator changes in a draft, as it is typed.
 */
sealed interface HandForm permits SeatForm, HaltForm {

	/** The version of the draft that the form was made from. */
	long knownVersion();

	HandChange change();

	/**
	 * The same form, about the same thing, as it would be filled in to change nothing.
	 */
	HandForm asIn(VisitPlan plan);

}
