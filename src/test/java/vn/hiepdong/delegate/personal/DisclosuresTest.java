package vn.hiepdong.delegate.personal;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Disclosures;
import vn.hiepdong.delegate.PersonalField;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.checkin.CheckInLists;
import vn.hiepdong.delegate.liaison.MyDelegations;
import vn.hiepdong.delegate.meals.MealPlan;
import vn.hiepdong.delegate.meals.Meals;
import vn.hiepdong.document.Documents;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.hiepdong.delegate.meals.Audience.ALL;

/**
 * That it is noted to whom personal data is handed out.
 */
class DisclosuresTest extends PersonalTest {

	private static final DelegateFilter EVERYBODY = new DelegateFilter("", null, null, false);

	private static final DelegateFilter NOBODY = new DelegateFilter("khongai", null, null, false);

	private static final PageRequest FIRST = PageRequest.of(0, 50);

	@Autowired
	Disclosures disclosures;

	@Autowired
	CheckInLists checkIns;

	@Autowired
	MyDelegations mine;

	@Autowired
	Meals meals;

	@Autowired
	Documents documents;

	@Autowired
	Events events;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void a_list_is_one_entry_however_long() {
		this.reception.expects(EVENT, 20, Reception.OTHER);
		list(coordinator(), EVERYBODY);
		assertThat(log()).containsExactly("t-dieuphoi SEEN delegates PHONE 22");
	}

	@Test
	void a_list_without_a_phone_is_none() {
		list(coordinator(), NOBODY);
		list(coordinator(), new DelegateFilter("cuong", null, null, false));
		assertThat(log()).isEmpty();
	}

	@Test
	void an_entry_names_what_there_was_to_see_and_whose_it_is() {
		as(this.director, () -> this.delegates.get(EVENT, this.binh, this.director));
		giveIdentity();
		as(coordinator(), () -> this.delegates.get(EVENT, this.binh, coordinator()));
		as(this.director, () -> this.delegates.get(EVENT, this.binh, this.director));
		as(coordinator(), () -> this.delegates.get(EVENT, this.cuong, coordinator()));
		assertThat(log()).containsExactly("t-giamdoc SEEN delegate DIET_NOTE+PHONE 1 of 1",
				"t-dieuphoi SEEN delegate DIET_NOTE+IDENTITY_NUMBER+PHONE 1 of 1",
				"t-giamdoc SEEN delegate DIET_NOTE+PHONE 1 of 1");
	}

	@Test
	void whoever_asks_for_names_gets_nothing_else_and_is_not_noted() {
		giveIdentity();
		DelegateView seen = as(coordinator(), () -> this.delegates.get(EVENT, this.binh, Purpose.NAMES, coordinator()));
		assertThat(seen.phone()).isNull();
		assertThat(seen.particulars().identityNumber()).isNull();
		assertThat(seen.particulars().dietNote()).isEmpty();
		assertThat(log()).isEmpty();
	}

	@Test
	void a_list_carries_no_identity_number_unless_a_document_asks_for_it() {
		giveIdentity();
		assertThat(list(coordinator(), EVERYBODY).particulars().identityNumber()).isNull();
		Purpose hotel = Purpose.exported("rooming-list", PersonalField.IDENTITY_NUMBER);
		DelegateView written = as(coordinator(),
				() -> this.delegates.page(EVENT, EVERYBODY, FIRST, hotel, coordinator()).getContent().get(0));
		assertThat(written.particulars().identityNumber()).isEqualTo("031188001234");
		assertThat(written.phone()).isNull();
		assertThat(log()).containsExactly("t-dieuphoi SEEN delegates PHONE 2",
				"t-dieuphoi EXPORTED rooming-list IDENTITY_NUMBER 2");
	}

	@Test
	void no_document_gets_a_director_an_identity_number() {
		giveIdentity();
		Purpose hotel = Purpose.exported("rooming-list", PersonalField.IDENTITY_NUMBER);
		assertThat(as(this.director, () -> this.delegates.page(EVENT, EVERYBODY, FIRST, hotel, this.director)))
			.allSatisfy((each) -> assertThat(each.particulars().identityNumber()).isNull());
		assertThat(log()).containsExactly("t-giamdoc EXPORTED rooming-list  2");
	}

	@Test
	void a_liaisons_own_page_and_the_list_of_those_missing_are_noted() {
		Actor liaison = this.reception.liaison();
		as(liaison, () -> this.mine.of(this.events.get(EVENT), liaison));
		as(liaison, () -> this.checkIns.missing(EVENT, "hall", 1, liaison));
		as(coordinator(), () -> this.checkIns.missing(EVENT, "hall", 1, coordinator()));
		as(coordinator(), () -> this.checkIns.sheet(EVENT, "hall", 1, "binh", coordinator()));
		assertThat(log()).containsExactly("t-lienlac SEEN my-delegations PHONE 1", "t-lienlac SEEN missing PHONE 1",
				"t-dieuphoi SEEN missing PHONE 2");
	}

	@Test
	void what_the_kitchen_must_know_is_noted() {
		int meal = as(coordinator(),
				() -> this.meals.plan(EVENT,
						new MealPlan("Bữa trưa", TypedTime.parse("12/9/2022 11:30").orElseThrow(), "", ALL, Set.of()),
						Ids.next(), coordinator()));
		as(coordinator(), () -> this.meals.sheet(EVENT, meal, coordinator()));
		assertThat(log()).containsExactly("t-dieuphoi SEEN kitchen DIET_NOTE 1");
	}

	@Test
	void sheets_of_names_are_noted_as_printed() {
		as(coordinator(), () -> this.documents.placeCards(EVENT, null, coordinator()));
		assertThat(log()).containsExactly("t-dieuphoi PRINTED place-cards  2");
	}

	@Test
	void nothing_is_handed_out_where_nothing_can_be_noted() {
		TransactionTemplate reading = new TransactionTemplate(this.transactions);
		reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		reading.setReadOnly(true);
		EventId event = new EventId(UUID.randomUUID());
		Actor coordinator = coordinator();
		Purpose purpose = Purpose.seen("delegates", PersonalField.PHONE);
		assertThatIllegalStateException().isThrownBy(() -> reading
			.executeWithoutResult((status) -> this.disclosures.ofMany(event, purpose, 1, coordinator)));
	}

	@Test
	void an_entry_holds_no_value() {
		giveIdentity();
		as(coordinator(), () -> this.delegates.get(EVENT, this.binh, coordinator()));
		assertThat(this.jdbc.sql("select p::text from personal_disclosure p").query(String.class).single())
			.doesNotContain(PHONE, "031188001234", "hải sản", "Bình");
	}

	@Test
	void an_entry_stays_as_it_is() {
		list(coordinator(), EVERYBODY);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from personal_disclosure").update());
	}

	@Test
	void an_entry_costs_one_statement() {
		long without = StatementCount.of(() -> list(coordinator(), NOBODY));
		assertThat(StatementCount.of(() -> list(coordinator(), EVERYBODY))).isEqualTo(without + 1);
	}

	private DelegateView list(Actor who, DelegateFilter filter) {
		return as(who, () -> this.delegates.page(EVENT, filter, FIRST, who)).stream().findFirst().orElse(null);
	}

	private void giveIdentity() {
		this.jdbc.sql("update delegate set identity_number = '031188001234' where phone = ?").param(PHONE).update();
	}

	private Actor coordinator() {
		return this.reception.coordinator();
	}

}
