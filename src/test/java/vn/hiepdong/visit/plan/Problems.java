package vn.hiepdong.visit.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem.Guest;
import vn.hiepdong.visit.plan.VisitProblem.Vehicle;
import vn.hiepdong.visit.plan.VisitProblem.Ward;

/**
 * Problems that read as sentences. Wards are a quarter of an hour from everywhere, visits
 * take half an hour.
 */
public final class Problems {

	private final List<Vehicle> vehicles = new ArrayList<>();

	private final List<Ward> wards = new ArrayList<>();

	private final List<Guest> guests = new ArrayList<>();

	private final Ways ways = new Ways(15);

	private int runs = 1;

	private Problems() {
	}

	/** Vehicles may be under way from 07:00 to 09:30. */
	public static Problems morning() {
		return new Problems();
	}

	public Problems vehicle(int number, int seats) {
		this.vehicles.add(new Vehicle(number, "Xe " + number, seats, false));
		return this;
	}

	public Problems brokenVehicle(int number, int seats) {
		this.vehicles.add(new Vehicle(number, "Xe " + number, seats, true));
		return this;
	}

	public Problems runs(int most) {
		this.runs = most;
		return this;
	}

	/** A ward that receives so many people at each of some times. */
	public Problems ward(String name, int capacity, String... slots) {
		this.wards.add(new Ward(name, name, name, 30, capacity, Arrays.stream(slots).map(Problems::at).toList()));
		return this;
	}

	public Problems way(String here, String there, int minutes) {
		this.ways.note(here, there, minutes);
		return this;
	}

	/** A delegation that is there all morning and wishes to see all wards. */
	public Problems guest(String name, int people) {
		return guest(name, people, null, null);
	}

	public Problems guest(String name, int people, @Nullable String from, @Nullable String until) {
		this.guests.add(new Guest(name, name, people, (from == null) ? null : at(from),
				(until == null) ? null : at(until), this.wards.size(), codes(), false));
		return this;
	}

	public Problems guestWishing(String name, int people, int wished, String... among) {
		this.guests.add(new Guest(name, name, people, null, null, wished,
				(among.length == 0) ? codes() : new HashSet<>(Arrays.asList(among)), false));
		return this;
	}

	/** The delegation that was named last comes first where not all can be pleased. */
	public Problems senior() {
		Guest last = this.guests.remove(this.guests.size() - 1);
		this.guests.add(new Guest(last.delegation(), last.name(), last.people(), last.from(), last.until(),
				last.wished(), last.among(), true));
		return this;
	}

	public VisitProblem problem() {
		return new VisitProblem(at("07:00"), at("09:30"), "hall", this.runs, this.vehicles, this.wards, this.guests,
				this.ways);
	}

	private Set<String> codes() {
		return this.wards.stream().map(Ward::code).collect(Collectors.toSet());
	}

	/**
	 * A plan.
	 * @param tours each as {@code 1/1 hanoi hue > a@07:15 b@08:00}
	 */
	public static VisitPlan plan(String... tours) {
		return new VisitPlan(Arrays.stream(tours).map(Problems::tour).toList());
	}

	public static Instant at(String hour) {
		return TypedTime.parse("12/9/2022 " + hour).orElseThrow();
	}

	private static Tour tour(String written) {
		String[] parts = written.split(" > ?");
		String[] words = parts[0].split(" ");
		String[] number = words[0].split("/");
		List<Rider> riders = Arrays.stream(words).skip(1).map((word) -> new Rider(bare(word), pinned(word))).toList();
		List<Stop> stops = (parts.length == 1) ? List.of() : Arrays.stream(parts[1].split(" ")).map((word) -> {
			String[] stop = bare(word).split("@");
			return new Stop(stop[0], at(stop[1]), pinned(word));
		}).toList();
		return new Tour(Integer.parseInt(number[0]), Integer.parseInt(number[1]), riders, stops);
	}

	private static boolean pinned(String word) {
		return word.endsWith("!");
	}

	private static String bare(String word) {
		return word.replace("!", "");
	}

}
