package vn.hiepdong.readiness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.duty.gate.GateView;
import vn.hiepdong.event.KeyTimeId;
import vn.hiepdong.event.KeyTimeView;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.readiness.ADuty.aDuty;
import static vn.hiepdong.readiness.ADuty.time;

class GateFiguresTest {

	private static final Instant NOW = time("9/9/2022 8h");

	private final KeyTimeView past = keyTime("9/9/2022 7h");

	private final KeyTimeView next = keyTime("9/9/2022 18h");

	private final KeyTimeView later = keyTime("10/9/2022 7h");

	@Test
	void gates_met_missed_and_set_are_counted() {
		GateFigures figures = of(gate(1, this.past, "Q-001"), gate(2, this.past, "Q-001", "Q-002"),
				gate(3, this.next, "Q-002"), gate(4, this.later, "Q-001"));
		assertThat(List.of(figures.met(), figures.missed(), figures.set())).containsExactly(2, 1, 4);
	}

	@Test
	void the_next_key_time_that_has_gates_is_ahead() {
		GateFigures figures = of(gate(1, this.past, "Q-002"), gate(2, this.next, "Q-001"), gate(3, this.next, "Q-002"),
				gate(4, this.later, "Q-002"));
		assertThat(figures.next()).isEqualTo(this.next);
		assertThat(figures.left()).isEqualTo(Duration.ofHours(10));
		assertThat(figures.ahead()).extracting((each) -> each.gate().number()).containsExactly(2, 3);
	}

	@Test
	void when_every_key_time_is_over_nothing_is_ahead() {
		GateFigures figures = of(gate(1, this.past, "Q-002"));
		assertThat(figures.next()).isNull();
		assertThat(figures.ahead()).isEmpty();
	}

	@Test
	void an_event_may_have_no_gate() {
		assertThat(of()).isEqualTo(new GateFigures(0, 0, 0, null, Duration.ZERO, List.of(), List.of()));
	}

	private static GateFigures of(GateView... gates) {
		return GateFigures.of(GateStanding.of(List.of(gates),
				Stream.of(aDuty().numbered("Q-001").that(DutyState.VERIFIED), aDuty().numbered("Q-002"))
					.map(ADuty::standing)
					.toList(),
				NOW), NOW);
	}

	private static GateView gate(int number, KeyTimeView keyTime, String... duties) {
		return new GateView(number, "Điều kiện " + number, keyTime, List.of(duties), null);
	}

	private static KeyTimeView keyTime(String at) {
		return new KeyTimeView(KeyTimeId.next(), at, time(at));
	}

}
