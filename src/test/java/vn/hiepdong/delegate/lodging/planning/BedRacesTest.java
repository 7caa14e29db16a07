package vn.hiepdong.delegate.lodging.planning;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.delegate.Gender.MALE;

/**
 * Two coordinators at the same moment.
 */
class BedRacesTest extends SettledLodging {

	@Autowired
	TwoAtOnce two;

	@Autowired
	Delegates delegates;

	@Test
	void two_give_the_last_bed_of_a_room() {
		int one = add(delegate("Lê An").of("ca-ha-noi").who(MALE));
		int other = add(delegate("Lê Bình").of("ca-ha-noi").who(MALE));
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.two.act(() -> give(one, "201", false), () -> elsewhere(other)))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo("lodging.rule.OVER_FULL"));
		assertThat(roomOf(one)).isEqualTo("201");
		assertThat(roomOf(other)).isEqualTo("none");
	}

	@Test
	void one_cancels_whom_the_other_gives_a_bed() {
		int an = add(delegate("Lê An").of("ca-ha-noi").who(MALE));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> this.two
			.act(() -> this.delegates.cancel(EVENT, an, "Ốm", this.coordinator), () -> elsewhere(an)));
	}

	/** The other one signs in on a thread of the own. */
	private int elsewhere(int number) {
		return SignedInAs.call(Role.COORDINATOR, () -> {
			give(number, "201", false);
			return number;
		});
	}

}
