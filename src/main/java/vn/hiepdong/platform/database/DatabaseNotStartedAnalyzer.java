package vn.hiepdong.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseNotStartedAnalyzer extends AbstractFailureAnalyzer<DatabaseNotStarted> {

	@Override
	protected FailureAnalysis analyze(Throwable root, DatabaseNotStarted cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
