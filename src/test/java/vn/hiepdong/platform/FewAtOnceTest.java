package vn.hiepdong.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FewAtOnceTest {

	private static final String BUSY = "some.problem.busy";

	private final AtomicInteger inside = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	@Test
	void of_twenty_who_come_at_once_never_more_than_two_are_inside() throws Exception {
		FewAtOnce gate = new FewAtOnce(2, Duration.ofMinutes(1), BUSY);
		CountDownLatch twoAreInside = new CountDownLatch(2);
		ExecutorService people = Executors.newFixedThreadPool(20);
		try {
			List<Callable<Integer>> all = IntStream.range(0, 20)
				.<Callable<Integer>>mapToObj((each) -> () -> gate.pass(() -> stay(twoAreInside)))
				.toList();
			people.invokeAll(all);
		}
		finally {
			people.shutdown();
		}
		assertThat(this.most).hasValue(2);
		assertThat(this.inside).hasValue(0);
	}

	@Test
	void who_finds_no_room_is_told_to_come_again() {
		FewAtOnce gate = new FewAtOnce(1, Duration.ZERO, BUSY);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> gate.pass(() -> gate.pass(() -> "a second one")))
			.returns(BUSY, Problem::key);
	}

	@Test
	void a_failure_leaves_its_place_to_the_next() throws Exception {
		FewAtOnce gate = new FewAtOnce(1, Duration.ZERO, BUSY);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> gate.pass(() -> {
			throw new IllegalStateException();
		}));
		assertThat(gate.pass(() -> "in")).isEqualTo("in");
	}

	/** The first two wait for each other, so that they are inside together. */
	private int stay(CountDownLatch twoAreInside) throws InterruptedException {
		int now = this.inside.incrementAndGet();
		this.most.accumulateAndGet(now, Math::max);
		twoAreInside.countDown();
		twoAreInside.await();
		return this.inside.getAndDecrement();
	}

}
