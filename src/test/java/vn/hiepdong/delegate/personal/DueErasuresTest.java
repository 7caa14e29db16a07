package vn.hiepdong.delegate.personal;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.EventPlans;
import vn.hiepdong.platform.job.Jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * Erasures on the day that was set for them.
 */
class DueErasuresTest extends ErasureTest {

	@Autowired
	DueErasures due;

	@Autowired
	Jobs jobs;

	@Test
	void on_the_day_that_was_set_two_nodes_erase_once() {
		eraseOn(LocalDate.of(2022, 10, 3));
		this.due.run();
		assertThat(kept()).containsEntry("phone", 1);
		this.clock.standAt("3/10/2022 00:00");
		Stream.of(1, 2, 3, 4)
			.map((node) -> CompletableFuture.runAsync(this.due::run))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(kept()).containsEntry("phone", 0);
		assertThat(sheet().erasure()).satisfies((erasure) -> {
			assertThat(erasure.byTerm()).isTrue();
			assertThat(erasure.by()).isEqualTo(coordinator().id());
		});
		assertThat(this.jdbc.sql("select sum(version) from delegate where event_id = ? and number = 1")
			.param(id().value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void an_erasure_that_fails_keeps_no_other_from_its_turn() {
		String broken = "hn-" + UUID.randomUUID();
		this.reception.open(broken);
		eraseOn(broken, LocalDate.of(2022, 10, 2));
		eraseOn(LocalDate.of(2022, 10, 3));
		this.clock.standAt("3/10/2022 08:00");
		this.jdbc
			.sql("alter table personal_erasure add constraint broken_ck check (event_id <> '"
					+ as(() -> this.events.id(broken)).value() + "')")
			.update();
		try {
			this.due.run();
		}
		finally {
			this.jdbc.sql("alter table personal_erasure drop constraint broken_ck").update();
		}
		assertThat(as(() -> this.data.kept(broken, coordinator())).erasure()).isNull();
		assertThat(kept()).containsEntry("phone", 0);
	}

	@Test
	void the_job_runs_by_itself() {
		eraseOn(LocalDate.of(2022, 10, 3));
		this.clock.standAt("4/10/2022 12:00");
		new ErasureJob(this.jobs, this.due).run();
		assertThat(kept()).containsEntry("phone", 0);
	}

	@Test
	void an_event_that_was_put_off_keeps_its_data_until_it_is_over() {
		eraseOn(LocalDate.of(2022, 10, 3));
		SignedInAs.run(Role.COORDINATOR,
				() -> this.events.change(this.event,
						EventPlans.conferenceOn(this.event, "10/10/2022")
							.visiting("t-quan-toan", "t-thuong-ly")
							.hostedBy("t-catp"),
						this.events.get(this.event).version()));
		this.clock.standAt("4/10/2022 08:00");
		this.due.run();
		assertThat(kept()).containsEntry("phone", 1);
		this.clock.standAt("15/10/2022 08:00");
		this.due.run();
		assertThat(kept()).containsEntry("phone", 0);
	}

	private void eraseOn(LocalDate day) {
		eraseOn(this.event, day);
	}

	private void eraseOn(String code, LocalDate day) {
		SignedInAs.run(Role.COORDINATOR, () -> this.data.eraseOn(code, day, coordinator()));
	}

}
