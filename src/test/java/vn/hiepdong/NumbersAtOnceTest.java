package vn.hiepdong;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two coordinators who add different things at the same moment: both are kept, for it is
 * no matter of theirs how the house numbers them.
 */
class NumbersAtOnceTest extends RaceTest {

	@Test
	void two_meals() {
		bothKept("meal", "/meals", Map.of("at", "12/9/2022 12h", "audience", "ALL"), "name", "Bữa trưa", "Bữa tối");
	}

	@Test
	void two_blocks_of_the_hall() {
		bothKept("hall_block", "/seating/blocks", Map.of("rows", "2", "seats", "3"), "name", "A", "B");
	}

	@Test
	void two_vehicles() {
		bothKept("visit_vehicle", "/visits/vehicles", Map.of("seats", "29"), "plate", "15B-000.01", "15B-000.02");
	}

	private void bothKept(String table, String path, Map<String, String> usual, String field, String one,
			String other) {
		String address = "/events/" + this.event + path;
		assertThat(this.atOnce.statuses(table, () -> this.pages.post(address, usual, field, one),
				() -> this.pages.post(address, usual, field, other)))
			.containsExactly(302, 302);
	}

}
