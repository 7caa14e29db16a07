package vn.hiepdong.document.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.document.Documents;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Option;

@Controller
@RequestMapping("/events/{event-code}/documents")
@PreAuthorize("hasRole('COORDINATOR')")
@RequiredArgsConstructor
class DocumentController {

	private static final DelegateFilter WHO_COME = new DelegateFilter("", null, null, false);

	private final Documents documents;

	private final Delegates delegates;

	private final Delegations delegations;

	private final Badges badges;

	private final Events events;

	@GetMapping
	String page(@PathVariable("event-code") String code, @Me Actor me, Model model) {
		model.addAttribute("event", this.events.get(code));
		model.addAttribute("coming",
				this.delegates.counts(code, WHO_COME, me).values().stream().mapToInt(Integer::intValue).sum());
		model.addAttribute("badges", this.badges.tokens(code, me).size());
		model.addAttribute("delegations",
				this.delegations.list(code, me).stream().map((each) -> new Option(each.code(), each.name())).toList());
		return "document/page";
	}

	@GetMapping("/badges.pdf")
	ResponseEntity<byte[]> badges(@PathVariable("event-code") String code,
			@RequestParam(required = false) @Nullable String delegation, @Me Actor me) {
		return FileAnswer.of(this.documents.badges(code, chosen(delegation), me));
	}

	@GetMapping("/place-cards.pdf")
	ResponseEntity<byte[]> placeCards(@PathVariable("event-code") String code,
			@RequestParam(required = false) @Nullable String delegation, @Me Actor me) {
		return FileAnswer.of(this.documents.placeCards(code, chosen(delegation), me));
	}

	private static @Nullable String chosen(@Nullable String delegation) {
		return (delegation == null || delegation.isBlank()) ? null : delegation;
	}

}
