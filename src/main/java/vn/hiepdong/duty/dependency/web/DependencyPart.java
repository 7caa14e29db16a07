package vn.hiepdong.duty.dependency.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.web.DutyPagePart;
import vn.hiepdong.platform.web.Option;

/**
 * What a duty waits for and what waits for it, on its page.
 */
@Component
@RequiredArgsConstructor
class DependencyPart implements DutyPagePart {

	/** So many duties are offered while a number is typed. */
	private static final int CHOICES = 500;

	private final Dependencies dependencies;

	private final Duties duties;

	@Override
	public void addTo(String event, DutyView duty, Actor me, Model model) {
		boolean planner = me.is(Role.COORDINATOR) && duty.allowed().contains(Step.EDIT);
		model.addAttribute("dependencies", this.dependencies.around(event, duty.number(), me));
		model.addAttribute("linksDuties",
				planner || (me.is(Role.COORDINATOR) && model.containsAttribute("predecessor")));
		if (!model.containsAttribute("predecessor")) {
			model.addAttribute("predecessor", new PredecessorForm("", ""));
		}
		if (planner) {
			model.addAttribute("predecessorChoices", choices(event, duty, me));
		}
	}

	private List<Option> choices(String event, DutyView duty, Actor me) {
		return this.duties.list(event, DutyFilter.ALL, PageRequest.of(0, CHOICES), me)
			.page()
			.stream()
			.filter((each) -> each.state() != DutyState.CANCELLED && !each.number().equals(duty.number()))
			.map((each) -> new Option(each.number(), each.title()))
			.toList();
	}

}
