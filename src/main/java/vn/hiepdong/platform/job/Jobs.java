package vn.hiepdong.platform.job;

import java.time.Duration;
import java.time.Instant;

import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Runs a job unless another node is at it. The database's clock decides, so that the
 * nodes' clocks may differ.
 */
@Slf4j
@Component
public class Jobs {

	/** After this time a node that holds a lock counts as dead. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final LockProvider locks;

	Jobs(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
		this.locks = new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
			.withJdbcTemplate(jdbc)
			.withTransactionManager(transactions)
			.withTableName("job_lock")
			.usingDbTime()
			.build());
	}

	/**
	 * Runs a job now, unless it is running already, here or on another node. What it
	 * throws is logged: the next run tries again.
	 * @param name the job's name, up to 64 characters
	 * @param job what to do
	 * @return whether it was this call's turn, however the job ended
	 */
	public boolean runOnce(String name, Runnable job) {
		SimpleLock lock = this.locks.lock(new LockConfiguration(now(), name, PATIENCE, Duration.ZERO)).orElse(null);
		if (lock == null) {
			return false;
		}
		try {
			job.run();
		}
		catch (RuntimeException ex) {
			log.error("Job {} failed; its next run tries again", name, ex);
		}
		finally {
			lock.unlock();
		}
		return true;
	}

	private static Instant now() {
		return ClockProvider.now();
	}

}
