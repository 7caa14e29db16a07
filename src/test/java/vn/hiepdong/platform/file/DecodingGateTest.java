package vn.hiepdong.platform.file;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecodingGateTest {

	private final AtomicInteger inside = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	@Test
	void of_twenty_who_come_at_once_never_more_than_two_are_inside() throws Exception {
		DecodingGate gate = new DecodingGate(2, 60);
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
		DecodingGate gate = new DecodingGate(1, 0);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> gate.pass(() -> gate.pass(() -> "a second one")))
			.returns("file.problem.busy", Problem::key);
	}

	@Test
	void a_failure_leaves_its_place_to_the_next() throws Exception {
		DecodingGate gate = new DecodingGate(1, 0);
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
