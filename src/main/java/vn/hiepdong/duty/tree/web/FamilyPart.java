package vn.hiepdong.duty.tree.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.tree.DutyFamilies;
import vn.hiepdong.duty.web.DutyPagePart;

/**
 * The wholes, parts and helpers on the page of a duty.
 */
@Component
@RequiredArgsConstructor
class FamilyPart implements DutyPagePart {

	private final DutyFamilies families;

	@Override
	public void addTo(String event, DutyView duty, Actor me, Model model) {
		model.addAttribute("family", this.families.of(event, duty.number(), me));
		if (!model.containsAttribute("comment")) {
			model.addAttribute("comment", new CommentForm(null, ""));
		}
		if (!model.containsAttribute("partReport")) {
			model.addAttribute("partReport", new PartReportForm(null, "", "", ""));
		}
	}

}
