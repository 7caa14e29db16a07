package vn.hiepdong.readiness.snapshot;

import lombok.RequiredArgsConstructor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.job.Jobs;
import vn.hiepdong.platform.job.RunsJobs;

/**
 * Looks every minute whether an hour or a key time has come. A node that dies leaves its
 * work to the next minute.
 */
@Component
@RunsJobs
@RequiredArgsConstructor
class SnapshotJob {

	private final Jobs jobs;

	private final DueSnapshots snapshots;

	@Scheduled(fixedRateString = "PT1M", initialDelayString = "PT10S")
	void run() {
		this.jobs.runOnce("readiness-snapshot", this.snapshots::run);
	}

}
