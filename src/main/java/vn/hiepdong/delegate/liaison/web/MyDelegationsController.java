package vn.hiepdong.delegate.liaison.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.liaison.MyDelegations;
import vn.hiepdong.event.EventView;

/**
 * A liaison's delegations in the event that ends next.
 */
@Controller
@PreAuthorize("hasRole('LIAISON')")
@RequiredArgsConstructor
class MyDelegationsController {

	private final MyDelegations delegations;

	@GetMapping("/my/delegations")
	String list(@Me Actor me, Model model) {
		EventView event = this.delegations.event(me).orElse(null);
		model.addAttribute("event", event);
		model.addAttribute("delegations", (event == null) ? List.of() : this.delegations.of(event, me));
		return "liaison/delegations";
	}

}
