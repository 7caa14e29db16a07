package vn.hiepdong;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.awaitility.Awaitility.await;

/**
 * Two requests of which neither writes before both have looked.
 *
 * @param jdbc the database
 * @param transaction how to hold the database's door shut
 */
public record AtOnce(JdbcClient jdbc, TransactionTemplate transaction) {

	/**
	 * Sends both.
	 * @param table the table that both want to write into
	 * @param one a request
	 * @param other another request
	 * @return the answers' status codes, the lower one first
	 */
	public List<Integer> statuses(String table, Callable<MvcTestResult> one, Callable<MvcTestResult> other) {
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			List<CompletableFuture<Integer>> answers = this.transaction.execute((shut) -> {
				this.jdbc.sql("lock table " + table + " in share row exclusive mode").update();
				List<CompletableFuture<Integer>> under = Stream.of(one, other)
					.map((request) -> CompletableFuture.supplyAsync(() -> status(request), people))
					.toList();
				await().pollInterval(Duration.ofMillis(10))
					.until(() -> this.jdbc.sql("select count(*) from pg_locks where not granted")
						.query(Integer.class)
						.single() == 2);
				return under;
			});
			return answers.stream().map(CompletableFuture::join).sorted().toList();
		}
		finally {
			people.shutdown();
		}
	}

	private static int status(Callable<MvcTestResult> request) {
		try {
			return request.call().getResponse().getStatus();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
