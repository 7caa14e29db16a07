package vn.hiepdong.duty;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A step on a part moves all that it is part of, a cancellation all its parts.
 */
class RippleTest extends DutyTreeTest {

	@Test
	void a_parent_follows_its_children_and_is_done_after_them() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn một", "quan-toan"), part("Đoạn hai", "thuong-ly"));
		accept("quan-toan", "Q-002");
		assertThat(get("hong-bang", whole).state()).isEqualTo(DutyState.ACCEPTED);
		report("quan-toan", "Q-002", 50);
		assertThat(get("hong-bang", whole)).extracting(DutyView::state, DutyView::progress)
			.containsExactly(DutyState.IN_PROGRESS, 25);
		assertThat(get("hong-bang", whole).allowed()).doesNotContain(Step.REPORT, Step.REPORT_DONE);
		assertRefused("duty.problem.progress-of-parts", () -> report("hong-bang", whole, 90));
		done("quan-toan", "Q-002");
		assertThat(assertRefused("duty.problem.open-parts", () -> done("hong-bang", whole)).args())
			.containsExactly(whole, "Q-003");
		accept("thuong-ly", "Q-003");
		done("thuong-ly", "Q-003");
		assertThat(get("hong-bang", whole).progress()).isEqualTo(100);
		done("hong-bang", whole);
		does("giamdoc", (me) -> this.duties.verify(this.event, whole, "", this.world.version(this.event, whole), me));
		assertThat(get("giamdoc", whole).state()).isEqualTo(DutyState.VERIFIED);
		assertRefused("duty.problem.whole-verified", () -> does("dieuphoi", (me) -> this.duties.returnBack(this.event,
				"Q-002", "Thiếu", this.world.version(this.event, "Q-002"), me)));
	}

	@Test
	void a_returned_child_takes_the_whole_way_up_with_it() {
		String city = this.world.duty("Toàn thành phố").of("catp").accepted().in(this.event);
		split("dieuphoi", city, part("Quận", "hong-bang"));
		accept("hong-bang", "Q-002");
		split("hong-bang", "Q-002", part("Phường", "quan-toan"));
		accept("quan-toan", "Q-003");
		report("quan-toan", "Q-003", 30);
		assertThat(Stream.of(city, "Q-002", "Q-003").map((number) -> get("dieuphoi", number).progress()))
			.containsOnly(30);
		done("quan-toan", "Q-003");
		done("hong-bang", "Q-002");
		done("catp", city);
		does("hong-bang", (me) -> this.duties.returnBack(this.event, "Q-003", "Thiếu biển",
				this.world.version(this.event, "Q-003"), me));
		assertThat(Stream.of(city, "Q-002", "Q-003").map((number) -> get("dieuphoi", number)))
			.allSatisfy((duty) -> assertThat(duty.state()).isEqualTo(DutyState.RETURNED))
			.allSatisfy((duty) -> assertThat(duty.progress()).isEqualTo(30))
			.allSatisfy((duty) -> assertThat(duty.history().get(0).text()).isEqualTo("Thiếu biển"));
		assertThat(get("dieuphoi", "Q-002").history().get(0).changes())
			.containsExactly(new StepLine.FieldChange("part", "", "Q-003"));
	}

	@Test
	void cancelling_a_parent_cancels_what_is_open_below_it() {
		String whole = district();
		split("hong-bang", whole, part("Đoạn một", "quan-toan"), part("Đoạn hai", "thuong-ly"));
		accept("quan-toan", "Q-002");
		done("quan-toan", "Q-002");
		does("hong-bang",
				(me) -> this.duties.verify(this.event, "Q-002", "", this.world.version(this.event, "Q-002"), me));
		does("dieuphoi", (me) -> this.duties.cancel(this.event, whole, "Đổi kế hoạch",
				this.world.version(this.event, whole), me));
		assertThat(get("dieuphoi", "Q-002").state()).isEqualTo(DutyState.VERIFIED);
		assertThat(get("dieuphoi", "Q-003").state()).isEqualTo(DutyState.CANCELLED);
		assertThat(get("dieuphoi", "Q-003").history().get(0)).extracting(StepLine::step, StepLine::text)
			.containsExactly(Step.CANCEL, "Đổi kế hoạch");
	}

	@Test
	void reports_on_all_children_at_once_lose_nothing() throws Exception {
		String whole = district();
		PartPlan[] parts = IntStream.range(0, 11)
			.mapToObj((i) -> part("Đoạn " + i, (i % 2 == 0) ? "quan-toan" : "thuong-ly"))
			.toArray(PartPlan[]::new);
		split("hong-bang", whole, parts);
		List<String> numbers = IntStream.rangeClosed(2, 11).mapToObj("Q-%03d"::formatted).toList();
		numbers.forEach((number) -> accept("hong-bang", number));
		CyclicBarrier together = new CyclicBarrier(numbers.size() + 1);
		ExecutorService people = Executors.newCachedThreadPool();
		try {
			List<Future<?>> under = Stream.concat(numbers.stream().<Runnable>map((number) -> () -> {
				for (int percent = 10; percent <= 50; percent += 10) {
					report("hong-bang", number, percent);
				}
			}), Stream.of(() -> cancel("hong-bang", "Q-012"))).<Future<?>>map((work) -> people.submit(() -> {
				together.await();
				work.run();
				return true;
			})).toList();
			for (Future<?> each : under) {
				each.get();
			}
		}
		finally {
			people.shutdown();
		}
		assertThat(get("dieuphoi", whole).progress()).isEqualTo(50);
	}

}
