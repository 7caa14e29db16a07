package vn.hiepdong.duty.views.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyList;
import vn.hiepdong.duty.views.SavedViews;
import vn.hiepdong.duty.web.DutyListPart;
import vn.hiepdong.duty.web.DutyQuery;

/**
 * The chips over the list of duties.
 */
@Component
@RequiredArgsConstructor
class ViewChips implements DutyListPart {

	private static final List<Chip> FIXED = List.of(new Chip("duty.views.all", ""),
			new Chip("duty.views.late", "late=true"), new Chip("duty.views.soon", "soon=true"),
			new Chip("duty.views.blocked", "blocked=true"), new Chip("duty.views.to-verify", "state=REPORTED_DONE"));

	private final SavedViews views;

	@Override
	public void addTo(DutyList list, DutyQuery query, Actor me, Model model) {
		model.addAttribute("chips", FIXED);
		model.addAttribute("views", this.views.of(list.event().id(), me));
	}

}
