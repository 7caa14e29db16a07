package vn.hiepdong.delegate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.event.EventPlans.conferenceOn;

@RecordApplicationEvents
class DelegatesTest extends DelegateTest {

	@Autowired
	ApplicationEvents published;

	@Test
	void numbers_count_within_the_event() {
		assertThat(add(delegate("Nguyễn Bình").of("bo-y-te"))).isEqualTo(1);
		assertThat(add(delegate("Nguyễn Cường").of("bo-y-te"))).isEqualTo(2);
		assertThat(this.delegates.get(EVENT, 2, this.coordinator).label()).isEqualTo("ĐB-002");
		this.events.create(conferenceOn("another", "12/9/2023").hostedBy("t-catp"));
		this.delegations.register("another",
				new DelegationPlan(null, Category.CITY, "Đà Nẵng", null, Itinerary.UNKNOWN), Ids.next(),
				this.coordinator);
		assertThat(
				this.delegates.add("another", delegate("Lê Dung").of("da-nang").plan(), Ids.next(), this.coordinator))
			.isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "0912 345 678", "0912.345.678", "+84 912345678", "912345678", "84912345678" })
	void a_phone_is_kept_as_ten_digits(String typed) {
		int number = add(delegate("Nguyễn Bình").of("bo-y-te").calledAt(typed));
		assertThat(this.delegates.get(EVENT, number, this.coordinator).phone()).isEqualTo("0912345678");
	}

	@Test
	void what_breaks_a_rule_is_refused_at_its_field() {
		refused("phone", delegate("Nguyễn Bình").of("bo-y-te").calledAt("12345"));
		refused("delegation", delegate("Nguyễn Bình").of("nowhere"));
		refused("fullName", delegate(" ").of("bo-y-te"));
		refused("fullName", delegate("x".repeat(121)).of("bo-y-te"));
		add(delegate("Nguyễn Bình").of("bo-y-te").leading());
		refused("head", delegate("Nguyễn Cường").of("bo-y-te").leading());
		refusedDelegation("code", new DelegationPlan("bo-y-te", Category.CITY, "Khác", null, Itinerary.UNKNOWN));
		refusedDelegation("code", new DelegationPlan("Bộ", Category.CITY, "Khác", null, Itinerary.UNKNOWN));
		refusedDelegation("liaison", new DelegationPlan(null, Category.CITY, "Khác", "t-dieuphoi", Itinerary.UNKNOWN));
	}

	@Test
	void a_change_keeps_number_and_head_and_loses_to_nobody() {
		int number = add(delegate("Nguyễn Bình").of("bo-y-te").leading());
		long version = this.delegates.get(EVENT, number, this.coordinator).version();
		DelegatePlan first = delegate("Nguyễn Thanh Bình").of("bo-y-te").ranked(Rank.SENIOR_COLONEL).leading().plan();
		this.delegates.change(EVENT, number, first, version, this.coordinator);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> this.delegates.change(EVENT, number,
				delegate("Khác").of("ca-ha-noi").plan(), version, this.coordinator));
		DelegateView kept = this.delegates.get(EVENT, number, this.coordinator);
		assertThat(kept.fullName()).isEqualTo("Nguyễn Thanh Bình");
		assertThat(kept.rank()).isEqualTo(Rank.SENIOR_COLONEL);
		assertThat(kept.head()).isTrue();
		assertThat(found("thanh")).hasSize(1);
		assertThat(this.published.stream(DelegatesChanged.class)).extracting(DelegatesChanged::what)
			.contains("delegation.registered", "delegate.added", "delegate.changed");
	}

	private void refused(String field, DelegatePlans plan) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> add(plan))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

	private void refusedDelegation(String field, DelegationPlan plan) {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.delegations.register(EVENT, plan, Ids.next(), this.coordinator))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

}
