package vn.hiepdong.duty.evidence.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.evidence.Evidence;
import vn.hiepdong.duty.web.DutyPagePart;

/**
 * Adds the evidence to the page of its duty.
 */
@Component
@RequiredArgsConstructor
class EvidencePart implements DutyPagePart {

	private final Evidence evidence;

	@Override
	public void addTo(String event, DutyView duty, Actor me, Model model) {
		model.addAttribute("evidence", new EvidenceOnPage(this.evidence.of(event, duty.number(), me)));
	}

}
