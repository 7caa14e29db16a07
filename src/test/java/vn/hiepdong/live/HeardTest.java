package vn.hiepdong.live;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.live.Told.told;
import static vn.hiepdong.live.Told.toldOf;

class HeardTest {

	private static final Channel DIRECTOR = new Channel(Told.EVENT, Audience.DIRECTOR);

	private final Heard heard = new Heard();

	@Test
	void whoever_goes_on_hears_what_came_after() {
		hear(told("event.changed"));
		Position before = this.heard.now();
		hear(told("duty.accepted"));
		hear(told("delegate.added"));
		assertThat(this.heard.since(DIRECTOR, before).topics()).containsExactly("delegate", "duty");
		assertThat(this.heard.since(DIRECTOR, before).at()).isEqualTo(this.heard.now());
		assertThat(this.heard.since(DIRECTOR, this.heard.now()).topics()).isEmpty();
	}

	@Test
	void whoever_begins_has_missed_nothing() {
		hear(told("duty.accepted"));
		assertThat(this.heard.since(DIRECTOR, null).topics()).isEmpty();
	}

	@Test
	void whoever_comes_from_another_node_or_from_before_a_restart_may_have_missed_anything() {
		Heard other = new Heard();
		assertThat(this.heard.since(DIRECTOR, other.now()).topics()).containsExactly("*");
		assertThat(this.heard.since(DIRECTOR, new Position(this.heard.node(), 99)).topics()).containsExactly("*");
		assertThat(this.heard.since(DIRECTOR, Position.NOWHERE).topics()).containsExactly("*");
	}

	@Test
	void a_page_of_one_event_hears_nothing_of_another() {
		Position before = this.heard.now();
		hear(toldOf("dien-tap", "duty.accepted"));
		hear(toldOf(null, "unit.changed"));
		assertThat(this.heard.since(DIRECTOR, before).topics()).containsExactly("unit");
		assertThat(this.heard.since(new Channel(null, Audience.DIRECTOR), before).topics()).containsExactly("duty",
				"unit");
	}

	@Test
	void a_stamp_changes_with_the_own_event_and_with_what_belongs_to_none() {
		long first = stamp();
		hear(toldOf("dien-tap", "duty.accepted"));
		assertThat(stamp()).isEqualTo(first);
		hear(told("duty.accepted"));
		long second = stamp();
		assertThat(second).isGreaterThan(first);
		hear(toldOf(null, "unit.changed"));
		assertThat(stamp()).isGreaterThan(second);
	}

	@Test
	void everything_is_told_to_everybody() {
		Position before = this.heard.now();
		long stamp = stamp();
		this.heard.hear(List.of(Signal.EVERYTHING));
		assertThat(this.heard.since(new Channel("dien-tap", Audience.LIAISON), before).topics()).containsExactly("*");
		assertThat(this.heard.changedSince("pv01", before)).isTrue();
		assertThat(stamp()).isGreaterThan(stamp);
	}

	@Test
	void an_account_counts_as_changed_from_when_that_was_heard() {
		Position before = this.heard.now();
		hear(new Told(null, "account.changed", "pv01"));
		assertThat(this.heard.changedSince("pv01", before)).isTrue();
		assertThat(this.heard.changedSince("pc08", before)).isFalse();
		assertThat(this.heard.changedSince("pv01", this.heard.now())).isFalse();
	}

	@Test
	void a_round_holds_each_signal_once_and_is_not_told_again() {
		hear(told("duty.accepted"));
		hear(told("duty.reported"));
		Round round = this.heard.nextRound();
		assertThat(round.signals()).extracting(Signal::topic).containsExactly("duty");
		assertThat(round.at()).isEqualTo(this.heard.now());
		assertThat(this.heard.nextRound().signals()).isEmpty();
	}

	private long stamp() {
		return this.heard.latest(Told.EVENT);
	}

	private void hear(Told told) {
		this.heard.hear(Set.of(Signal.of(told)));
	}

}
