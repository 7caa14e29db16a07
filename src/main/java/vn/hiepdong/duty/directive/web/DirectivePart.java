package vn.hiepdong.duty.directive.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.duty.web.DutyPagePart;

/**
 * The directives on the page of a duty.
 */
@Component
@RequiredArgsConstructor
class DirectivePart implements DutyPagePart {

	private final Directives directives;

	@Override
	public void addTo(String event, DutyView duty, Actor me, Model model) {
		model.addAttribute("directives", this.directives.of(event, duty.number(), me));
		if (!model.containsAttribute("directive")) {
			model.addAttribute("directive", DutyDirectiveForm.empty());
		}
	}

}
