package vn.hiepdong.delegate.badge.web;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.platform.web.Flash;

/**
 * Gives a badge to everybody who has none; they are printed from the page of documents.
 */
@Controller
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class BadgeController {

	private final Badges badges;

	private final Flash flash;

	@PostMapping("/events/{event-code}/badges")
	String issue(@PathVariable("event-code") String code, @Me Actor me, RedirectAttributes redirect) {
		this.flash.say(redirect, "badge.done.issued", this.badges.issue(code, me));
		return "redirect:/events/" + code + "/documents";
	}

}
