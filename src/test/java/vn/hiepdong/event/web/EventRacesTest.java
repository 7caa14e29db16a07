package vn.hiepdong.event.web;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.RaceTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two coordinators at the same moment: one wins, the other is told.
 */
class EventRacesTest extends RaceTest {

	@Test
	void two_events_of_the_same_code() {
		String code = "hn-" + UUID.randomUUID();
		assertThat(this.atOnce.statuses("event", () -> plan(code, "Một"), () -> plan(code, "Hai"))).containsExactly(302,
				409);
	}

	@Test
	void two_changes_of_the_same_event() {
		assertThat(this.atOnce.statuses("event", () -> change("Một"), () -> change("Hai"))).containsExactly(302, 409);
	}

	private MvcTestResult plan(String code, String name) {
		return this.pages.post("/events", usual(), "code", code, "name", name);
	}

	private MvcTestResult change(String name) {
		return this.pages.post("/events/" + this.event, usual(), "version", "0", "name", name);
	}

	private Map<String, String> usual() {
		return Map.ofEntries(Map.entry("code", this.event), Map.entry("organiser", "Bộ Công an"),
				Map.entry("hostUnit", "t-catp"), Map.entry("expectedDelegates", "360"),
				Map.entry("beforeStartsAt", "8/9/2022 14h"), Map.entry("beforeEndsAt", "12/9/2022 7h"),
				Map.entry("duringStartsAt", "12/9/2022 7h"), Map.entry("duringEndsAt", "12/9/2022 17h"),
				Map.entry("afterStartsAt", "12/9/2022 17h"), Map.entry("afterEndsAt", "16/9/2022 17h"));
	}

}
