package vn.hiepdong.duty.gate.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.gate.GateDesk;
import vn.hiepdong.duty.gate.GatePlan;
import vn.hiepdong.duty.gate.KeptGate;
import vn.hiepdong.duty.web.Choices;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.KeyTimeView;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.Option;

/**
 * The page of the form of a gate.
 */
@Component
@RequiredArgsConstructor
class GateFormPage {

	private static final String VIEW = "gate/form";

	private final Choices choices;

	String show(GateForm form, GateDesk desk, Model model) {
		List<DutyChoice> offered = offered(form, desk);
		model.addAttribute("form", form);
		model.addAttribute("event", desk.event());
		model.addAttribute("kept", desk.kept());
		model.addAttribute("keyTimes",
				desk.event().keyTimes().stream().map((each) -> new Option(each.name(), label(each))).toList());
		model.addAttribute("listed", offered.stream().limit(GatePlan.MOST).toList());
		model.addAttribute("unlisted", Math.max(0, offered.size() - GatePlan.MOST));
		this.choices.ofPlan(desk.event(), model);
		this.choices.ofUnits(desk.units(), List.of(), model);
		return VIEW;
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	String again(GateForm form, GateDesk desk, Model model) {
		KeptGate kept = desk.kept();
		if (kept != null && form.knownVersion() != kept.version()) {
			model.addAttribute("differences",
					Difference.between(words(GateForm.of(kept), desk.event()), words(form, desk.event()))
						.stream()
						.map((each) -> each.savedBy(kept.changedBy(), kept.changedAt()))
						.toList());
		}
		return show(form, desk, model);
	}

	/** Those that are chosen stand first; more than fit are not listed, only typed. */
	private static List<DutyChoice> offered(GateForm form, GateDesk desk) {
		return desk.duties()
			.stream()
			.map((duty) -> DutyChoice.of(duty, desk.units(), form.duties().contains(duty.number())))
			.filter((each) -> each.chosen() || each.duty().state() != DutyState.CANCELLED)
			.sorted(Comparator.comparing((each) -> !each.chosen()))
			.toList();
	}

	private static Map<String, String> words(GateForm form, EventView event) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("gate.name", form.name());
		words.put("event.key-time", event.keyTime(form.keyTime()).map(GateFormPage::label).orElse(form.keyTime()));
		words.put("gate.duties", form.named());
		return words;
	}

	private static String label(KeyTimeView keyTime) {
		return TypedTime.show(keyTime.at()) + " " + keyTime.name();
	}

}
