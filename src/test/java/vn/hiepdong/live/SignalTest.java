package vn.hiepdong.live;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.core.authority.AuthorityUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.live.Told.told;
import static vn.hiepdong.live.Told.toldOf;

class SignalTest {

	@Test
	void a_signal_names_no_thing() {
		assertThat(Signal.of(told("duty.obstacle-raised"))).isEqualTo(new Signal(Told.EVENT, "duty", null));
	}

	@Test
	void only_a_changed_account_is_named() {
		assertThat(Signal.of(new Told(null, "account.changed", "pv01"))).isEqualTo(new Signal(null, "account", "pv01"));
	}

	@Test
	void what_is_sent_to_other_nodes_is_read_as_it_was() {
		List.of(Signal.of(told("duty.accepted")), Signal.of(toldOf(null, "unit.changed")),
				Signal.of(new Told(null, "account.changed", "pv01")), Signal.EVERYTHING)
			.forEach((signal) -> assertThat(Signal.read(signal.written())).isEqualTo(signal));
	}

	@Test
	void what_cannot_be_read_may_mean_anything() {
		for (String odd : new String[] { "", "duty", "hoi-nghi-2022 duty", "hoi-nghi-2022 duty - 17" }) {
			assertThat(Signal.read(odd)).as(odd).isEqualTo(Signal.EVERYTHING);
		}
	}

	@ParameterizedTest
	@CsvSource({ "DIRECTOR, account delegate duty event gate unit visit",
			"COORDINATOR, account delegate duty event gate unit visit",
			"UNIT_LEADER, delegate duty event gate unit visit", "LIAISON, delegate event unit visit",
			"ADMIN, account unit" })
	void each_role_hears_of_what_its_pages_show(String role, String topics) {
		Audience audience = Audience.of(AuthorityUtils.createAuthorityList("ROLE_" + role)).orElseThrow();
		Set<Signal> all = Set.of(Signal.of(told("duty.accepted")), Signal.of(told("delegate.added")),
				Signal.of(told("visit.plan-taken")), Signal.of(told("event.changed")), Signal.of(told("gate.changed")),
				Signal.of(toldOf(null, "unit.changed")), Signal.of(new Told(null, "account.changed", "pv01")));
		assertThat(new Channel(Told.EVENT, audience).topics(all)).containsExactly(topics.split(" "));
	}

	@Test
	void what_is_new_is_heard_by_those_alone_who_see_everything() {
		assertThat(Audience.values()).filteredOn((each) -> each.hears("something-new"))
			.containsExactly(Audience.DIRECTOR, Audience.COORDINATOR);
	}

	@Test
	void whoever_kept_what_cannot_be_read_may_have_missed_anything() {
		Position position = new Position("1f0c9a72", 15);
		assertThat(Position.read(position.written())).contains(position);
		assertThat(Position.read(null)).isEmpty();
		assertThat(Position.read("")).isEmpty();
		for (String odd : new String[] { "x", "-1", "15", "fd4052c2--1", "1f-", "1f-99999999999999999999",
				"1f-1\nid: 2" }) {
			assertThat(Position.read(odd)).as(odd).contains(Position.NOWHERE);
		}
	}

}
