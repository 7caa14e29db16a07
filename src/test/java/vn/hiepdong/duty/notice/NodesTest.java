package vn.hiepdong.duty.notice;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.event.Events;
import vn.hiepdong.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Several nodes at once, and one that dies in the middle.
 */
class NodesTest extends NoticeTest {

	@Autowired
	List<Rule> rules;

	@Autowired
	NoticeWriter writer;

	@Autowired
	ReminderSettings settings;

	@Autowired
	Events events;

	@Autowired
	Units units;

	@Autowired
	Accounts accounts;

	@Autowired
	ApplicationEventPublisher changes;

	@Test
	void two_nodes_at_the_same_moment_tell_each_thing_once() {
		duty().of("quan-toan").in(this.event);
		this.world.fill(this.event, 300);
		at("12/9/2022 09:00");
		Stream.of(1, 2, 3, 4)
			.map((node) -> CompletableFuture.runAsync(this.reminders::write))
			.toList()
			.forEach(CompletableFuture::join);
		this.reminders.write();
		assertThat(told("quan-toan")).filteredOn((line) -> line.equals("DUE")).hasSize(300);
		assertThat(told("hong-bang")).filteredOn((line) -> line.equals("DUE 4h")).hasSize(300);
		assertThat(told("dieuphoi")).filteredOn((line) -> line.equals("DUE 12h")).hasSize(300);
	}

	@Test
	void what_a_run_that_died_in_the_middle_left_undone_the_next_one_does() {
		duty().of("quan-toan").with("le-chan").in(this.event);
		at("12/9/2022 09:00");
		Reminders dying = with(List.of(rule(NoticeKind.ACCEPTANCE), new Dying(), rule(NoticeKind.DUE)));
		assertThatThrownBy(dying::write).hasMessageContaining("no_such_table");
		assertThat(told("quan-toan")).containsExactly("ACCEPTANCE 4h");
		this.reminders.write();
		assertThat(told("quan-toan")).containsExactly("ACCEPTANCE 4h", "DUE");
	}

	private Reminders with(List<Rule> some) {
		Clock same = this.clock;
		return new Reminders(some, this.writer, this.settings, this.events, this.units, this.accounts, same,
				this.changes);
	}

	private Rule rule(NoticeKind kind) {
		return this.rules.stream().filter((rule) -> rule.kind() == kind).findFirst().orElseThrow();
	}

	private static final class Dying implements Rule {

		@Override
		public NoticeKind kind() {
			return NoticeKind.START;
		}

		@Override
		public List<Stage> stages() {
			return List.of(Stage.atOnce(Level.LEADER));
		}

		@Override
		public String occasions() {
			return "select * from no_such_table";
		}

	}

}
