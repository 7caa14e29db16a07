package vn.hiepdong.delegate;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * How delegations come and leave, what their delegates need, and who does not come.
 */
class DelegateStayTest extends DelegateTest {

	private static final Travel FLIGHT = new Travel(TravelMode.FLIGHT, "Cát Bi", Instant.parse("2022-09-11T02:05:00Z"),
			"VN1180");

	private static final Travel TRAIN = new Travel(TravelMode.TRAIN, "Ga Hải Phòng",
			Instant.parse("2022-09-12T11:40:00Z"), "");

	@Test
	void a_delegation_says_how_it_comes_and_leaves() {
		register(new Itinerary(FLIGHT, TRAIN));
		assertThat(this.delegations.get(EVENT, "da-nang", this.coordinator).itinerary())
			.isEqualTo(new Itinerary(FLIGHT, TRAIN));
	}

	@Test
	void nobody_leaves_before_arriving() {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> register(new Itinerary(TRAIN, FLIGHT)))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("departureAt"));
	}

	@Test
	void nobody_stays_for_years() {
		Travel later = new Travel(TravelMode.TRAIN, "", FLIGHT.at().plus(Duration.ofDays(31)), "");
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> register(new Itinerary(FLIGHT, later)))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("departureAt"));
	}

	@Test
	void a_special_diet_says_which() {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> add(new Particulars(null, Diet.SPECIAL, " ", null)))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("dietNote"));
	}

	@Test
	void only_coordinators_see_numbers_of_identity_cards() {
		int number = add(new Particulars(Gender.FEMALE, Diet.VEGETARIAN, "", "031 188 001 234"));
		assertThat(seenBy(this.coordinator, number).identityNumber()).isEqualTo("031188001234");
		assertThat(seenBy(this.organisation.person("t-giamdoc", Role.DIRECTOR), number).identityNumber()).isNull();
		assertThat(seenBy(this.liaison, number).identityNumber()).isNull();
		assertThat(this.delegates.page(EVENT, EVERYBODY, PageRequest.of(0, 50), this.liaison))
			.allSatisfy((each) -> assertThat(each.particulars().identityNumber()).isNull());
	}

	@Test
	void whoever_does_not_come_is_found_apart_and_leads_nobody() {
		int number = this.delegates.add(EVENT, delegate("Lê Thị Hoa").of("bo-y-te").leading().plan(), Ids.next(),
				this.coordinator);
		this.delegates.cancel(EVENT, number, "Ốm", this.coordinator);
		assertThat(found("hoa")).isEmpty();
		assertThat(found(new DelegateFilter("hoa", null, null, true))).containsExactly("Lê Thị Hoa");
		assertThat(this.delegations.get(EVENT, "bo-y-te", this.coordinator).delegates()).isZero();
		assertThat(this.delegates.get(EVENT, number, this.coordinator).head()).isFalse();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.delegates.cancel(EVENT, number, "Ốm", this.coordinator));
		this.delegates.restore(EVENT, number, this.coordinator);
		assertThat(found("hoa")).containsExactly("Lê Thị Hoa");
	}

	private Particulars seenBy(Actor who, int number) {
		return this.delegates.get(EVENT, number, who).particulars();
	}

	private void register(Itinerary itinerary) {
		this.delegations.register(EVENT, new DelegationPlan("da-nang", Category.CITY, "Đà Nẵng", null, itinerary),
				Ids.next(), this.coordinator);
	}

	private int add(Particulars particulars) {
		DelegatePlan plan = delegate("Trần Minh").of("bo-y-te").plan();
		return this.delegates.add(EVENT, new DelegatePlan(plan.delegation(), plan.fullName(), plan.rank(),
				plan.position(), plan.agency(), plan.phone(), plan.head(), particulars), Ids.next(), this.coordinator);
	}

}
