package vn.hiepdong.visit.facts.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.FormAnswer;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;
import vn.hiepdong.visit.facts.Wish;
import vn.hiepdong.visit.facts.Wishes;

@Controller
@RequiredArgsConstructor
class WishController {

	private final Wishes wishes;

	private final Delegations delegations;

	private final Events events;

	private final Units units;

	private final FactWords words;

	@GetMapping("/events/{event-code}/visits/wishes")
	String list(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("wishes", this.wishes.all(code, me));
		model.addAttribute("delegations", this.delegations.list(code, me));
		model.addAttribute("event", this.events.get(code));
		model.addAttribute("units", this.units.tree());
		return "visit/wishes";
	}

	@GetMapping("/events/{event-code}/visits/wishes/{delegation}")
	@PreAuthorize("hasRole('COORDINATOR')")
	String form(@PathVariable("event-code") String code, @PathVariable String delegation, @Me Actor me, Model model) {
		DelegationView found = this.delegations.get(code, delegation, me);
		Wish kept = this.wishes.all(code, me).get(found.id());
		model.addAttribute("form", WishForm.of(kept, this.units.tree()));
		return page(code, found, kept, model);
	}

	@PostMapping("/events/{event-code}/visits/wishes/{delegation}")
	@PreAuthorize("hasRole('COORDINATOR')")
	String note(@PathVariable("event-code") String code, @PathVariable String delegation,
			@Valid @ModelAttribute("form") WishForm form, BindingResult errors, @Me Actor me, Model model,
			HttpServletResponse response) {
		DelegationView found = this.delegations.get(code, delegation, me);
		return FormAnswer.of(errors, response).on(() -> {
			this.wishes.note(code, delegation, form.number(), form.among(), form.knownVersion(), me);
			return "redirect:/events/" + code + "/visits/wishes";
		}).orElse(() -> again(code, found, form, this.wishes.all(code, me).get(found.id()), model));
	}

	/**
	 * Shows what was typed beside what somebody else saved meanwhile; from then on the
	 * form carries the new version, so that a second save is a decision.
	 */
	private String again(String code, DelegationView delegation, WishForm form, @Nullable Wish kept, Model model) {
		if (kept != null && form.knownVersion() != kept.version()) {
			UnitTree tree = this.units.tree();
			model.addAttribute("differences",
					Difference.between(this.words.of(WishForm.of(kept, tree), tree), this.words.of(form, tree)));
		}
		return page(code, delegation, kept, model);
	}

	private String page(String code, DelegationView delegation, @Nullable Wish kept, Model model) {
		EventView event = this.events.get(code);
		UnitTree tree = this.units.tree();
		model.addAttribute("event", event);
		model.addAttribute("delegation", delegation);
		model.addAttribute("version", (kept == null) ? null : kept.version());
		model.addAttribute("wards", event.hostWards().stream().map(tree::get).toList());
		return "visit/wish-form";
	}

}
