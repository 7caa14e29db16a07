package vn.hiepdong.duty.tree.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.tree.DutyFamilies;
import vn.hiepdong.duty.tree.DutyFamily;
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
		DutyFamily family = this.families.of(event, duty.number(), me);
		model.addAttribute("family", family);
		model.addAttribute("commented", model.containsAttribute("comment"));
		model.addAttribute("partReported", model.containsAttribute("partReport"));
		if (!model.containsAttribute("comment")) {
			model.addAttribute("comment", new CommentForm(null, ""));
		}
		if (!model.containsAttribute("partReport")) {
			model.addAttribute("partReport", new PartReportForm(null, "", "", ""));
		}
	}

}
