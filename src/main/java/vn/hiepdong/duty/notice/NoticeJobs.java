package vn.hiepdong.duty.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.hiepdong.duty.DutyChanged;
import vn.hiepdong.duty.directive.DirectiveChanged;
import vn.hiepdong.duty.obstacle.ObstacleChanged;
import vn.hiepdong.platform.job.Jobs;
import vn.hiepdong.platform.job.RunsJobs;

/**
 * Writes and sends notices every minute, and soon after a step was taken, so that people
 * hear at once. A node that dies leaves its work to the next minute.
 */
@Component
@RunsJobs
@RequiredArgsConstructor
class NoticeJobs {

	private static final Duration SOON = Duration.ofSeconds(1);

	private final Jobs jobs;

	private final Reminders reminders;

	private final NoticePost post;

	private final TaskScheduler scheduler;

	private final AtomicBoolean awake = new AtomicBoolean();

	@Scheduled(fixedRateString = "PT1M", initialDelayString = "PT15S")
	void write() {
		this.jobs.runOnce("notice-write", this.reminders::write);
	}

	@Scheduled(fixedRateString = "PT1M", initialDelayString = "PT30S")
	void send() {
		this.jobs.runOnce("notice-send", this.post::send);
	}

	/** Many steps at once, as of an import, wake it once. */
	@EventListener({ DutyChanged.class, ObstacleChanged.class, DirectiveChanged.class })
	void afterChange() {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					wake();
				}
			});
		}
	}

	private void wake() {
		if (this.awake.compareAndSet(false, true)) {
			this.scheduler.schedule(this::writeSoon, Instant.now().plus(SOON));
		}
	}

	/** Where another run is under way, it may have looked before the step was taken. */
	private void writeSoon() {
		this.awake.set(false);
		if (!this.jobs.runOnce("notice-write", this.reminders::write)) {
			wake();
		}
	}

}
