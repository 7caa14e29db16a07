package vn.hiepdong;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.awaitility.Awaitility.await;

/**
 * Lets two people act at the same moment, each in a transaction of the own: the second
 * begins while the first has not committed, and the first commits only once the second is
 * through or waits for it.
 */
@TestComponent
public class TwoAtOnce {

	private final TransactionTemplate transaction;

	private final JdbcClient jdbc;

	TwoAtOnce(TransactionTemplate transaction, JdbcClient jdbc) {
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	/**
	 * Lets them act.
	 * @param first what the first does
	 * @param second what the second does
	 * @return what the second gets
	 * @throws RuntimeException what the second meets
	 */
	public <T> T act(Runnable first, Supplier<T> second) {
		ExecutorService elsewhere = Executors.newSingleThreadExecutor();
		try {
			Future<T> result = this.transaction.execute((status) -> {
				first.run();
				Future<T> begun = elsewhere.submit(second::get);
				await().pollInSameThread()
					.pollInterval(Duration.ofMillis(10))
					.until(() -> begun.isDone() || somebodyWaitsForMe());
				return begun;
			});
			return result.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException problem) ? problem : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			elsewhere.shutdown();
		}
	}

	private boolean somebodyWaitsForMe() {
		return this.jdbc.sql(
				"select exists (select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))")
			.query(Boolean.class)
			.single();
	}

}
