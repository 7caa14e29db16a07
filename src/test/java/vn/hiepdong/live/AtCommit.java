package vn.hiepdong.live;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What others do around the commit of a transaction.
 */
final class AtCommit {

	private AtCommit() {
	}

	/** Does something after all have been told that the transaction is to commit. */
	static void run(Runnable last) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void beforeCommit(boolean readOnly) {
				last.run();
			}
		});
	}

	/** Does something in a transaction of its own, while the one under way waits. */
	static void inAnother(TransactionTemplate transaction, Runnable work) {
		TransactionTemplate another = new TransactionTemplate(transaction.getTransactionManager());
		another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		another.executeWithoutResult((status) -> work.run());
	}

}
