package vn.hiepdong.event.web;

import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;

/**
 * Sends each role to the page on which its work begins.
 */
@Controller
@RequiredArgsConstructor
class HomeController {

	private static final Map<String, String> PAGE_OF_EVENT = Map.of("ROLE_DIRECTOR", "/readiness", "ROLE_COORDINATOR",
			"/duties");

	private static final Map<String, String> PAGE = Map.of("ROLE_UNIT_LEADER", "/my/duties", "ROLE_LIAISON",
			"/my/delegations", "ROLE_ADMIN", "/admin/accounts");

	private final Events events;

	@GetMapping("/")
	String home(Authentication person) {
		return "redirect:" + first(person, PAGE).orElseGet(() -> pageOfEvent(person));
	}

	private String pageOfEvent(Authentication person) {
		Optional<EventView> current = this.events.current();
		return current.isEmpty() ? "/events"
				: "/events/" + current.get().code() + first(person, PAGE_OF_EVENT).orElse("");
	}

	private static Optional<String> first(Authentication person, Map<String, String> pages) {
		return person.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.filter(pages::containsKey)
			.map(pages::get)
			.findFirst();
	}

}
