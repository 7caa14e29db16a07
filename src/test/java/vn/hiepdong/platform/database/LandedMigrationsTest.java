package vn.hiepdong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that exists goes on from where it is: what it has run already stays, and
 * what is new comes after it.
 */
class LandedMigrationsTest {

	/** What databases out there have run. */
	private static final List<String> LANDED = """
			V001__event_publication
			V002__unit
			V003__account
			V004__event
			V005__demonstration
			V010__duty
			V011__duty_step
			V020__delegation
			V021__delegate
			V022__delegate_phone
			V023__delegate_sent_once
			V024__delegation_code_new
			V025__landlines
			V026__event_code_new
			V027__duty_import
			V028__duty_tree
			V029__duty_obstacle
			V030__duty_split
			V031__duty_contribution
			V032__directive
			V034__duty_dependency
			V035__duty_bulk
			V036__duty_view
			V037__duty_copying
			V038__duty_evidence
			V039__notice
			V040__job_lock
			V041__duty_import_sheet
			V042__duty_template_dependency
			V043__duty_former_unit
			V044__notice_late_again
			V045__notice_mail_refused
			V046__notice_director
			V047__duty_plan_section
			V048__duty_step_version
			V050__delegation_travel
			V051__delegate_particulars
			V052__delegate_cancellation
			V060__lodging
			V061__bed_night
			V062__lodging_plan
			V063__meal
			V064__hall
			V070__visit_facts
			V071__visit_plan
			V080__badge
			V081__check_in
			V082__table_import
			V083__table_import_coding
			V086__meal_sent_once
			V090__personal_disclosure
			V091__personal_term
			V092__personal_erasure
			V093__driver_erasure
			V094__table_import_erasure
			V097__planning_run
			V098__visit_versions
			V105__event_key_time
			V106__duty_gate
			V110__readiness_snapshot
			V111__event_key_time_at
			V115__duty_pace
			V116__duty_step_of_late
			""".lines().map((name) -> name + ".sql").toList();

	@Test
	void new_migrations_come_after_those_that_landed() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
			List<String> names = files.map((file) -> file.getFileName().toString()).sorted().toList();
			assertThat(names).startsWith(LANDED.toArray(String[]::new));
		}
	}

}
