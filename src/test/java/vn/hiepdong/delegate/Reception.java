package vn.hiepdong.delegate;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;

import static vn.hiepdong.event.EventPlans.conferenceOn;

/**
 * A conference with two delegations, of which a liaison has one, for tests of what is
 * kept beside delegates.
 */
@TestComponent
public class Reception {

	/** The delegation that the liaison has. */
	public static final String OWN = "bo-y-te";

	/** The delegation that nobody has. */
	public static final String OTHER = "ca-ha-noi";

	private final Organisation organisation;

	private final Accounts accounts;

	private final Events events;

	private final Delegates delegates;

	private final Delegations delegations;

	Reception(Organisation organisation, Accounts accounts, Events events, Delegates delegates,
			Delegations delegations) {
		this.organisation = organisation;
		this.accounts = accounts;
		this.events = events;
		this.delegates = delegates;
		this.delegations = delegations;
	}

	/**
	 * Opens a conference on 12 September 2022 whose delegates visit two wards.
	 * @param event its code
	 */
	public void open(String event) {
		if (this.accounts.actor("t-dieuphoi").isEmpty()) {
			this.organisation.found();
			this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		}
		if (this.accounts.actor("t-lienlac").isEmpty()) {
			this.organisation.person("t-lienlac", Role.LIAISON);
		}
		SignedInAs.run(Role.COORDINATOR, () -> {
			this.events
				.create(conferenceOn(event, "12/9/2022").visiting("t-quan-toan", "t-thuong-ly").hostedBy("t-catp"));
			register(event, OWN, Category.CENTRAL, "Bộ Y tế", "t-lienlac");
			register(event, OTHER, Category.PROVINCIAL_POLICE, "Công an thành phố Hà Nội", null);
		});
	}

	public Actor coordinator() {
		return this.accounts.actor("t-dieuphoi").orElseThrow();
	}

	public Actor liaison() {
		return this.accounts.actor("t-lienlac").orElseThrow();
	}

	/**
	 * Adds a delegate.
	 * @param event the event's code
	 * @param plan the delegate
	 * @return the number given
	 */
	public int expects(String event, DelegatePlans plan) {
		return SignedInAs.call(Role.COORDINATOR,
				() -> this.delegates.add(event, plan.plan(), Ids.next(), coordinator()));
	}

	/**
	 * Adds many delegates.
	 * @param event the event's code
	 * @param count how many
	 * @param delegation the code of their delegation
	 * @return the numbers given
	 */
	public List<Integer> expects(String event, int count, String delegation) {
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			numbers.add(expects(event, DelegatePlans.delegate("Trần Văn Khách").of(delegation)));
		}
		return numbers;
	}

	/**
	 * The key of a delegate.
	 * @param event the event's code
	 * @param number the delegate's number
	 * @return the key
	 */
	public DelegateId id(String event, int number) {
		return SignedInAs.call(Role.COORDINATOR, () -> this.delegates.get(event, number, coordinator()).id());
	}

	/**
	 * Notes that a delegate will not come.
	 * @param event the event's code
	 * @param number the delegate's number
	 */
	public void loses(String event, int number) {
		SignedInAs.run(Role.COORDINATOR, () -> this.delegates.cancel(event, number, "Ốm", coordinator()));
	}

	private void register(String event, String code, Category category, String name, @Nullable String liaison) {
		this.delegations.register(event, new DelegationPlan(code, category, name, liaison, Itinerary.UNKNOWN),
				Ids.next(), coordinator());
	}

}
