package vn.hiepdong.delegate.personal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.delegate.DelegatePlans;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.checkin.CheckInRequest;
import vn.hiepdong.platform.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * People who write while an erasure runs: they come too late, or it waits for them.
 */
class TooLateTest extends ErasureTest {

	@Autowired
	TwoAtOnce atOnce;

	@Test
	void a_coordinator_who_saves_during_the_erasure_is_told_that_it_is_too_late() {
		long version = as(() -> this.delegates.get(this.event, this.binh, coordinator())).version();
		DelegatePlans late = delegate("Nguyễn Thanh Bình").of(Reception.OWN).calledAt("0912345678");
		assertThatExceptionOfType(ConcurrencyFailureException.class)
			.isThrownBy(() -> this.atOnce.act(this::erase, () -> as(() -> {
				this.delegates.change(this.event, this.binh, late.plan(), version, coordinator());
				return 0;
			})));
		assertThat(kept()).containsEntry("phone", 0).containsEntry("name", 0);
	}

	@Test
	void a_delegate_added_during_the_erasure_is_refused() {
		assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> this.atOnce.act(this::erase,
				() -> this.reception.expects(this.event, delegate("Trần An").of(Reception.OWN))));
		assertThat(kept()).containsEntry("name", 0);
	}

	@Test
	void a_badge_read_during_the_erasure_is_refused() {
		String token = token();
		assertThatExceptionOfType(ConcurrencyFailureException.class)
			.isThrownBy(() -> this.atOnce.act(this::erase, () -> as(() -> this.checkIns
				.byBadge(new CheckInRequest(this.event, "arrival", 1, Ids.next()), token, coordinator()))));
	}

	@Test
	void an_erasure_waits_for_whoever_began_before_and_erases_that_too() {
		this.atOnce.act(
				() -> this.reception.expects(this.event, delegate("Trần An").of(Reception.OWN).calledAt("0987654321")),
				() -> {
					erase();
					return 0;
				});
		assertThat(kept()).containsEntry("name", 0).containsEntry("phone", 0);
		assertThat(sheet().erasure().counts()).containsEntry("name", 3);
	}

}
