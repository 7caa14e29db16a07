package vn.hiepdong.delegate.lodging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;

import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegatePlans;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationPlan;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.Itinerary;
import vn.hiepdong.delegate.Travel;
import vn.hiepdong.delegate.TravelMode;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.text.TypedTime;

import static vn.hiepdong.event.EventPlans.conferenceOn;

/**
 * A conference on 12/9/2022 with a hotel, for tests of where delegates sleep, eat and
 * sit.
 */
@TestComponent
public class LodgingWorld {

	/** The code of the conference. */
	public static final String EVENT = "hoi-nghi";

	/** The code of the hotel. */
	public static final String HOTEL = "phuong-do";

	/** The night before the conference. */
	public static final Stay NIGHT = new Stay(LocalDate.of(2022, 9, 11), LocalDate.of(2022, 9, 12));

	private final Organisation organisation;

	private final Events events;

	private final Delegates delegates;

	private final Delegations delegations;

	private final Hotels hotels;

	LodgingWorld(Organisation organisation, Events events, Delegates delegates, Delegations delegations,
			Hotels hotels) {
		this.organisation = organisation;
		this.events = events;
		this.delegates = delegates;
		this.delegations = delegations;
		this.hotels = hotels;
	}

	/**
	 * Founds the conference with the delegations {@code bo-y-te}, whose liaison is
	 * {@code t-lienlac}, and {@code ca-ha-noi}; both sleep here for one night.
	 * @return the coordinator
	 */
	public Actor found() {
		this.organisation.found();
		Actor coordinator = this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		this.organisation.person("t-lienlac", Role.LIAISON);
		SignedInAs.run(Role.COORDINATOR, () -> {
			this.events.create(conferenceOn(EVENT, "12/9/2022").hostedBy("t-catp"));
			register("bo-y-te", Category.CENTRAL, "Bộ Y tế", "t-lienlac", coordinator);
			register("ca-ha-noi", Category.PROVINCIAL_POLICE, "Công an thành phố Hà Nội", null, coordinator);
			this.hotels.add(EVENT, new HotelPlan("Phượng Đỏ", "", "", "600 m"), coordinator);
		});
		return coordinator;
	}

	private void register(String code, Category category, String name, String liaison, Actor coordinator) {
		this.delegations.register(EVENT, new DelegationPlan(code, category, name, liaison,
				new Itinerary(at("11/9/2022 15:00"), at("12/9/2022 18:00"))), Ids.next(), coordinator);
	}

	private static Travel at(String typed) {
		Instant at = TypedTime.parse(typed).orElseThrow();
		return new Travel(TravelMode.ROAD, "", at, "");
	}

	/** Adds a delegate and gives the number. */
	public int add(DelegatePlans plan, Actor coordinator) {
		return SignedInAs.call(Role.COORDINATOR, () -> this.delegates.add(EVENT, plan.plan(), Ids.next(), coordinator));
	}

	/** Lets the hotel keep rooms from 11/9 to 12/9. */
	public void keep(String type, int beds, int rooms, String firstLabel, Actor coordinator) {
		SignedInAs.run(Role.COORDINATOR, () -> this.hotels.addBlock(EVENT, HOTEL,
				new BlockPlan(type, beds, rooms, NIGHT, firstLabel), coordinator));
	}

	/** The key of a room by its number. */
	public UUID room(String label, Actor coordinator) {
		return SignedInAs.call(Role.COORDINATOR,
				() -> this.hotels.get(EVENT, HOTEL, coordinator)
					.rooms()
					.stream()
					.filter((each) -> each.room().label().equals(label))
					.findFirst()
					.orElseThrow()
					.room()
					.id());
	}

}
