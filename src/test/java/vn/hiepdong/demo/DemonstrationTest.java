package vn.hiepdong.demo;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyRow;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.gate.GateList;
import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.duty.gate.GateStanding.State;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.time.Demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DemonstrationTest {

	private static final String EVENT = "hoi-nghi-2022";

	private final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	@ParameterizedTest
	@CsvSource({ "unit, 18", "account, 26", "event, 1", "duty, 103", "duty_dependency, 29", "event_key_time, 10",
			"duty_gate, 10", "duty_obstacle, 3", "duty_obstacle_closure, 1", "directive, 2",
			"directive_acknowledgement, 13", "delegation, 118", "delegate, 360", "hotel, 3", "hotel_room, 220",
			"bed_night, 256", "meal, 4", "hall_seat, 420" })
	void everybody_and_everything_is_there(String table, long expected) {
		assertThat(DemoApplication.count(this.demonstration.application(), table)).isEqualTo(expected);
	}

	@Test
	void the_conference_is_the_one_of_12_september_2022() {
		EventView event = this.demonstration.as("dieuphoi",
				(me) -> this.demonstration.get(Events.class).current().orElseThrow());
		assertThat(event.code()).isEqualTo(EVENT);
		assertThat(event.organiser()).isEqualTo("Bộ Công an");
		assertThat(event.expectedDelegates()).isEqualTo(360);
		assertThat(event.phases()).hasSize(3);
		assertThat(event.places()).hasSize(13);
		assertThat(event.hostWards()).hasSize(4);
	}

	@Test
	void the_duties_stand_as_the_steps_left_them() {
		Map<DutyState, Long> states = duties(DutyFilter.ALL).stream()
			.collect(Collectors.groupingBy(DutyRow::state, Collectors.counting()));
		assertThat(states).containsExactlyInAnyOrderEntriesOf(Map.of(DutyState.DRAFT, 4L, DutyState.ASSIGNED, 20L,
				DutyState.ACCEPTED, 20L, DutyState.IN_PROGRESS, 35L, DutyState.REPORTED_DONE, 8L, DutyState.VERIFIED,
				10L, DutyState.RETURNED, 4L, DutyState.CANCELLED, 2L));
	}

	@Test
	void every_duty_has_the_number_state_and_progress_of_the_files() {
		Function<Map<String, String>, List<String>> said = (duty) -> List.of(duty.get("number"), duty.get("title"),
				duty.get("state"), duty.get("progress"));
		assertThat(duties(DutyFilter.ALL)).extracting(
				(duty) -> List.of(duty.number(), duty.title(), duty.state().name(), Integer.toString(duty.progress())))
			.containsExactlyInAnyOrderElementsOf(DemonstrationFiles.duties().stream().map(said).toList());
	}

	@Test
	void five_duties_are_late_when_it_begins() {
		assertThat(duties(DutyFilter.ALL.withLate(true))).extracting(DutyRow::number)
			.containsExactlyInAnyOrder("Q-014", "Q-026", "Q-045", "Q-054", "Q-064");
	}

	@Test
	void the_duties_of_a_gate_are_due_before_its_key_time_and_the_first_gate_is_met_when_it_begins() {
		List<GateStanding> gates = this.demonstration.as("giamdoc",
				(me) -> this.demonstration.get(Gates.class)
					.list(EVENT, me)
					.lines()
					.stream()
					.map(GateList.Line::standing)
					.toList());
		assertThat(gates).filteredOn(
				(gate) -> gate.open().stream().anyMatch((duty) -> !duty.dueAt().isBefore(gate.gate().keyTime().at())))
			.isEmpty();
		assertThat(gates.get(0).state()).isEqualTo(State.MET);
		assertThat(gates.get(0).metLate()).isFalse();
		assertThat(gates.subList(1, gates.size())).extracting(GateStanding::state).containsOnly(State.OPEN);
	}

	@Test
	void each_step_was_taken_at_its_time_by_its_actor() {
		DutyView duty = this.demonstration.as("giamdoc",
				(me) -> this.demonstration.get(Duties.class).get(EVENT, "Q-001", me));
		assertThat(duty.history()).extracting((line) -> line.step(), (line) -> line.at(), (line) -> line.actor())
			.endsWith(tuple(Step.ASSIGN, Instant.parse("2022-09-08T09:36:51Z"), "Cán bộ điều phối – Phòng Tham mưu"),
					tuple(Step.CREATE, Instant.parse("2022-09-08T09:30:00Z"), "Cán bộ điều phối – Phòng Tham mưu"));
	}

	@Test
	void a_liaison_sees_the_delegations_given_to_them() {
		List<DelegationView> delegations = this.demonstration.as("lienlac-1",
				(me) -> this.demonstration.get(Delegations.class).list(EVENT, me));
		assertThat(delegations).hasSize(20);
	}

	@Test
	void the_clock_starts_at_its_beginning_and_runs() {
		assertThat(this.demonstration.get(Demonstration.class).present()).isTrue();
		assertThat(this.demonstration.get(Clock.class).instant()).isBetween(DemoTime.BEGINNING,
				DemoTime.BEGINNING.plus(Duration.ofHours(1)));
	}

	@Test
	void a_given_password_opens_every_account_and_is_kept_nowhere() {
		PasswordEncoder encoder = this.demonstration.get(PasswordEncoder.class);
		assertThat(this.demonstration.get(JdbcClient.class)
			.sql("select distinct password_hash from account where username in ('giamdoc', 'cap-quan-toan')")
			.query(String.class)
			.list()).hasSize(2)
			.allMatch((hash) -> hash.startsWith("{bcrypt}$2a$10$"))
			.allMatch((hash) -> encoder.matches(LoadedDemonstration.PASSWORD, hash));
		assertThat(Files.exists(this.demonstration.folder().resolve("demo-password.txt"))).isFalse();
	}

	private List<DutyRow> duties(DutyFilter filter) {
		Function<Actor, List<DutyRow>> page = (me) -> this.demonstration.get(Duties.class)
			.list(EVENT, filter, PageRequest.of(0, 200), me)
			.page()
			.getContent();
		return this.demonstration.as("dieuphoi", page);
	}

}
