package vn.hiepdong.platform.importing;

import lombok.RequiredArgsConstructor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.job.Jobs;
import vn.hiepdong.platform.job.RunsJobs;

/**
 * Forgets once an hour what was brought and left lying.
 */
@Component
@RunsJobs
@RequiredArgsConstructor
class ForgettingJob {

	private final Jobs jobs;

	private final Imports imports;

	@Scheduled(fixedRateString = "PT1H", initialDelayString = "PT2M")
	void run() {
		this.jobs.runOnce("import-forgetting", this.imports::forgetStale);
	}

}
