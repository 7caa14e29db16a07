package vn.hiepdong.platform.job;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import vn.hiepdong.WholeApplication;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;

@InSchema("duty")
@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class JobsTest {

	@Autowired
	private Jobs here;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final String name = "job-" + UUID.randomUUID();

	private final List<String> ran = new ArrayList<>();

	@Test
	void a_job_runs_on_one_node_at_a_time() {
		Jobs there = new Jobs(this.jdbc, this.transactions);
		assertThat(this.here.runOnce(this.name, () -> {
			this.ran.add("here");
			assertThat(there.runOnce(this.name, () -> this.ran.add("there"))).isFalse();
			assertThat(there.runOnce(this.name + "-2", () -> this.ran.add("another job"))).isTrue();
		})).isTrue();
		assertThat(there.runOnce(this.name, () -> this.ran.add("there, later"))).isTrue();
		assertThat(this.ran).containsExactly("here", "another job", "there, later");
	}

	@Test
	void a_job_that_fails_says_so_and_runs_again(CapturedOutput log) {
		assertThat(this.here.runOnce(this.name, () -> {
			throw new IllegalStateException("no luck");
		})).isTrue();
		assertThat(log.getOut()).contains("Job " + this.name + " failed", "no luck");
		assertThat(this.here.runOnce(this.name, () -> this.ran.add("again"))).isTrue();
		assertThat(this.ran).containsExactly("again");
	}

	@Test
	void a_node_that_died_holds_its_job_up_for_minutes_only() {
		this.jdbc.update(
				"insert into job_lock (name, lock_until, locked_at, locked_by) values (?, now() + interval '4 minutes', now(), 'dead')",
				this.name);
		assertThat(this.here.runOnce(this.name, () -> this.ran.add("too early"))).isFalse();
		this.jdbc.update("update job_lock set lock_until = now() where name = ?", this.name);
		assertThat(this.here.runOnce(this.name, () -> this.ran.add("done"))).isTrue();
		assertThat(this.ran).containsExactly("done");
	}

}
