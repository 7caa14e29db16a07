package vn.hiepdong.readiness.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.readiness.forecast.GraphBuilder.Hands;
import vn.hiepdong.readiness.forecast.Network.Band;
import vn.hiepdong.readiness.forecast.Network.Crew;
import vn.hiepdong.unit.UnitId;

/**
 * Makes of what is known of an event what the runs need.
 */
final class NetworkBuilder {

	private static final double SHORTEST_BAND = 24;

	private final Situation situation;

	private final Kin kin;

	private final Tracks tracks;

	private final Habits habits;

	/** The places of the open duties in the situation. */
	private final int[] places;

	private final List<DutyStanding> open;

	private final Map<UnitId, Integer> units = new LinkedHashMap<>();

	private NetworkBuilder(Situation situation, @Nullable Habits learnt) {
		this.situation = situation;
		this.kin = new Kin(situation.duties());
		this.tracks = new Tracks(situation, this.kin);
		this.habits = (learnt != null) ? learnt : HabitLearning.learn(situation, this.tracks.all());
		this.places = IntStream.range(0, situation.duties().size())
			.filter((place) -> !situation.duties().get(place).state().closed())
			.toArray();
		this.open = Arrays.stream(this.places).mapToObj(situation.duties()::get).toList();
		this.open.stream()
			.map(DutyStanding::leadUnit)
			.filter(Objects::nonNull)
			.forEach((unit) -> this.units.putIfAbsent(unit, this.units.size()));
	}

	static Network build(Situation situation) {
		return new NetworkBuilder(situation, null).build();
	}

	/**
	 * Builds with habits learnt before: what is only assumed teaches nothing.
	 */
	static Network build(Situation assumed, Habits learnt) {
		return new NetworkBuilder(assumed, learnt).build();
	}

	private Network build() {
		OddsMaker maker = new OddsMaker(this.situation, this.habits);
		List<Odds> odds = IntStream.range(0, this.open.size())
			.mapToObj((i) -> maker.of(this.open.get(i), this.places[i], this.tracks.of(this.open.get(i)),
					this.kin.isWhole(this.open.get(i).number()), unit(this.open.get(i).leadUnit())))
			.toList();
		GraphBuilder graph = new GraphBuilder(this.open, odds);
		graph.link(this.situation.links(), this.kin, odds);
		graph.gather(this.kin);
		int[] order = graph.order();
		return new Network(Arrays.stream(order).map((i) -> this.places[i]).toArray(), graph.build(order, hands(odds)),
				Arrays.stream(order).mapToObj(odds::get).toArray(Odds[]::new), crews(), this.habits, targets(order),
				band(order));
	}

	private int unit(@Nullable UnitId unit) {
		return (unit != null) ? this.units.get(unit) : this.units.size();
	}

	/** The last one stands for the unit that a draft does not have yet. */
	private Crew[] crews() {
		Paces paces = this.habits.paces();
		return Stream
			.concat(this.units.keySet().stream().map((unit) -> Crew.of(unit, paces.of(unit))),
					Stream.of(new Crew(0, paces.stranger())))
			.toArray(Crew[]::new);
	}

	/** A unit with no more duties than it can work on at once waits for no hand. */
	private Hands hands(List<Odds> odds) {
		int[] owed = new int[this.units.size() + 1];
		int[] begun = new int[this.units.size() + 1];
		for (Odds duty : odds) {
			owed[duty.unit()] += needsHand(duty) ? 1 : 0;
			begun[duty.unit()] += (duty.stage() == Stage.BEGUN) ? 1 : 0;
		}
		int[] count = new int[this.units.size() + 1];
		int[] crew = new int[this.units.size() + 1];
		int all = 0;
		for (Map.Entry<UnitId, Integer> unit : this.units.entrySet()) {
			int at = unit.getValue();
			count[at] = Math.max(Math.max(this.situation.parallel(), begun[at]),
					this.habits.parallel().getOrDefault(unit.getKey(), 0));
			crew[at] = (owed[at] > count[at]) ? all : -1;
			all += (owed[at] > count[at]) ? count[at] : 0;
		}
		crew[this.units.size()] = -1;
		return new Hands(odds.stream().mapToInt((duty) -> needsHand(duty) ? crew[duty.unit()] : -1).toArray(),
				odds.stream().mapToInt((duty) -> count[duty.unit()]).toArray(), all);
	}

	private static boolean needsHand(Odds duty) {
		return duty.stage() == Stage.WAITING || duty.stage() == Stage.BEGUN;
	}

	private Target[] targets(int[] order) {
		Map<String, Integer> at = new HashMap<>();
		for (int i = 0; i < order.length; i++) {
			at.put(this.open.get(order[i]).number(), i);
		}
		return this.situation.goals()
			.stream()
			.map((goal) -> new Target(this.situation.hoursTo(goal.at()),
					goal.gates().stream().allMatch((gate) -> gate.stream().anyMatch(this.kin::isStanding)),
					goal.gates()
						.stream()
						.flatMap(List::stream)
						.map(at::get)
						.filter(Objects::nonNull)
						.distinct()
						.mapToInt(Integer::intValue)
						.toArray()))
			.toArray(Target[]::new);
	}

	private Band band(int[] order) {
		List<DutyStanding> counted = this.situation.duties()
			.stream()
			.filter((duty) -> !this.kin.isCounted(duty.parent()))
			.toList();
		double hours = Stream
			.concat(this.situation.duties().stream().map(DutyStanding::dueAt),
					this.situation.goals().stream().map(Goal::at))
			.mapToDouble(this.situation::hoursTo)
			.max()
			.orElse(0);
		int verified = counted.stream()
			.filter((duty) -> duty.state() == DutyState.VERIFIED)
			.mapToInt(DutyStanding::weight)
			.sum();
		List<Integer> weights = new ArrayList<>();
		for (int i : order) {
			DutyStanding duty = this.open.get(i);
			weights.add(this.kin.isCounted(duty.parent()) ? 0 : duty.weight());
		}
		return new Band(Math.max(SHORTEST_BAND, hours), verified,
				weights.stream().mapToInt(Integer::intValue).toArray());
	}

}
