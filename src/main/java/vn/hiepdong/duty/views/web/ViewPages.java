package vn.hiepdong.duty.views.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.views.SavedViews;

/**
 * The pages of saved views, and what they say once.
 */
@Component
@RequiredArgsConstructor
class ViewPages {

	private final SavedViews views;

	private final Duties duties;

	String list(String event, Actor me, Model model) {
		model.addAttribute("event", this.duties.planning(event, me));
		model.addAttribute("views", this.views.list(event, me));
		return "duty/views";
	}

	/** Where a refused name of a new view is mended. */
	String saveAgain(String event, ViewForm form, Actor me, Model model) {
		model.addAttribute("event", this.duties.planning(event, me));
		model.addAttribute("query", form.query().text());
		return "duty/view-form";
	}

	/** Where a refused name of a saved view is mended, in the row of that view. */
	String renameAgain(String event, int number, Actor me, Model model) {
		model.addAttribute("refused", number);
		return list(event, me, model);
	}

}
