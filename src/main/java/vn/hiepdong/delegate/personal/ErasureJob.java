package vn.hiepdong.delegate.personal;

import lombok.RequiredArgsConstructor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.job.Jobs;
import vn.hiepdong.platform.job.RunsJobs;

/**
 * Looks four times an hour whether a day that was set has come. Two nodes at once erase
 * once; a node that dies leaves all as it was to the next run.
 */
@Component
@RunsJobs
@RequiredArgsConstructor
class ErasureJob {

	private final Jobs jobs;

	private final DueErasures erasures;

	@Scheduled(fixedRateString = "PT15M", initialDelayString = "PT1M")
	void run() {
		this.jobs.runOnce("personal-erasure", this.erasures::run);
	}

}
