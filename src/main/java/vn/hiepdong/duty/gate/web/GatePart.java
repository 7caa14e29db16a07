package vn.hiepdong.duty.gate.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.duty.web.DutyPagePart;

/**
 * The gates that wait for a duty, on its page.
 */
@Component
@RequiredArgsConstructor
class GatePart implements DutyPagePart {

	private final Gates gates;

	@Override
	public void addTo(String event, DutyView duty, Actor me, Model model) {
		model.addAttribute("gates", this.gates.ofDuty(event, duty.number(), me));
	}

}
