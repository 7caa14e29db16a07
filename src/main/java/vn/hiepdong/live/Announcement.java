package vn.hiepdong.live;

import java.util.LinkedHashSet;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has to tell: each event and topic once, however much changed.
 */
@RequiredArgsConstructor
class Announcement implements TransactionSynchronization {

	private final Announcer announcer;

	private final Set<Signal> signals = new LinkedHashSet<>();

	private boolean told;

	/** What changes as late as in the commit itself is told by itself. */
	void add(Signal signal) {
		if (this.signals.add(signal) && this.told) {
			this.announcer.tell(Set.of(signal));
		}
	}

	@Override
	public void suspend() {
		TransactionSynchronizationManager.unbindResource(this.announcer);
	}

	@Override
	public void resume() {
		TransactionSynchronizationManager.bindResource(this.announcer, this);
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		this.announcer.tell(this.signals);
		this.told = true;
	}

	/**
	 * Before the request that made the change is answered. Where the connection broke
	 * during the commit it may have happened: to hear of nothing does no harm.
	 */
	@Override
	public void afterCompletion(int status) {
		TransactionSynchronizationManager.unbindResourceIfPossible(this.announcer);
		if (status != STATUS_ROLLED_BACK) {
			this.announcer.committed(this.signals);
		}
	}

}
