package vn.hiepdong.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.hiepdong.platform.text.TypedTime;

/**
 * Plans of conferences that read as sentences:
 * {@code conference("hoi-nghi").from("8/9/2022 14:00")…}.
 */
public final class EventPlans {

	private final String code;

	private String name = "Hội nghị sơ kết";

	private final List<PhaseView> phases = new ArrayList<>();

	private final List<EventPlan.PlannedKeyTime> keyTimes = new ArrayList<>();

	private final List<EventPlan.PlannedPlace> places = new ArrayList<>();

	private List<String> hostWards = List.of();

	private EventPlans(String code) {
		this.code = code;
	}

	public static EventPlans conference(String code) {
		return new EventPlans(code);
	}

	/**
	 * A conference on a day, prepared from four days before until four days after.
	 * @param code its code
	 * @param day its day, for example {@code 12/9/2022}
	 * @return the plan so far
	 */
	public static EventPlans conferenceOn(String code, String day) {
		Instant morning = at(day + " 07:00");
		Instant evening = at(day + " 17:30");
		return conference(code).phase(Phase.BEFORE, morning.minusSeconds(4 * 86400), morning)
			.phase(Phase.DURING, morning, evening)
			.phase(Phase.AFTER, evening, evening.plusSeconds(4 * 86400));
	}

	public EventPlans named(String wanted) {
		this.name = wanted;
		return this;
	}

	public EventPlans phase(Phase phase, String from, String to) {
		return phase(phase, at(from), at(to));
	}

	private EventPlans phase(Phase phase, Instant from, Instant to) {
		this.phases.add(new PhaseView(phase, from, to));
		return this;
	}

	public EventPlans keyTime(String when, String what) {
		this.keyTimes.add(new EventPlan.PlannedKeyTime(what, at(when)));
		return this;
	}

	public EventPlans at(String place, String address, String ward) {
		this.places.add(new EventPlan.PlannedPlace(place, address, ward));
		return this;
	}

	public EventPlans visiting(String... wards) {
		this.hostWards = Arrays.asList(wards);
		return this;
	}

	public EventPlan hostedBy(String unit) {
		return new EventPlan(this.code, this.name, "Review conference", "Bộ Công an", unit, 360, this.phases,
				this.keyTimes, this.places, this.hostWards);
	}

	private static Instant at(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

}
