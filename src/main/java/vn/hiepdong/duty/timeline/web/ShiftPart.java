package vn.hiepdong.duty.timeline.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.web.DutyPagePart;

/**
 * The form on the page of a duty that shifts it. After a refusal the page shows how the
 * duty stands now, so the form goes on from there.
 */
@Component
class ShiftPart implements DutyPagePart {

	@Override
	public void addTo(String event, DutyView duty, Actor me, Model model) {
		boolean refused = model.containsAttribute("shift");
		model.addAttribute("shifts", duty.allowed().contains(Step.EDIT) || refused);
		model.addAttribute("shiftRefused", refused);
		model.addAttribute("shiftVersion", duty.version());
		if (!refused) {
			model.addAttribute("shift", new ShiftForm("", null));
		}
	}

}
