package vn.hiepdong.delegate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

class DelegateRightsTest extends DelegateTest {

	@Test
	void a_liaison_sees_the_delegations_given_to_the_own_account_and_no_others() {
		int own = add(delegate("Nguyễn Bình").of("bo-y-te"));
		int others = add(delegate("Nguyễn Cường").of("ca-ha-noi"));
		assertThat(this.delegates.page(EVENT, EVERYBODY, PageRequest.of(0, 50), this.liaison))
			.extracting(DelegateView::number)
			.containsExactly(own);
		assertThat(this.delegates.counts(EVENT, EVERYBODY, this.liaison)).containsOnlyKeys(Category.CENTRAL);
		assertThat(this.delegations.list(EVENT, this.liaison)).extracting(DelegationView::code)
			.containsExactly("bo-y-te");
		assertThatNoException().isThrownBy(() -> this.delegates.get(EVENT, own, this.liaison));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.get(EVENT, others, this.liaison));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegations.get(EVENT, "ca-ha-noi", this.liaison));
	}

	@ParameterizedTest
	@EnumSource(names = { "UNIT_LEADER", "ADMIN" })
	void unit_leaders_and_administrators_see_nobody(Role role) {
		Actor other = this.organisation.person("t-other", role);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.page(EVENT, EVERYBODY, PageRequest.of(0, 50), other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.delegates.get(EVENT, 1, other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.delegations.list(EVENT, other));
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_edit(Role role) {
		Actor other = this.organisation.person("t-other", role);
		DelegatePlan plan = delegate("Nguyễn Bình").of("bo-y-te").plan();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.add(EVENT, plan, Ids.next(), other));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.change(EVENT, 1, plan, 0, other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.delegations.register(EVENT,
				new DelegationPlan(null, Category.CITY, "Đà Nẵng", null, Itinerary.UNKNOWN), Ids.next(), other));
	}

}
