package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.event.Phase;
import vn.hiepdong.readiness.HeatMap.Cell;
import vn.hiepdong.readiness.HeatMap.Row;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Divides duties by unit, phase, area and host ward. What belongs to a line is what the
 * list of duties shows behind the line's link.
 */
final class Breakdown {

	private final Collection<DutyStanding> duties;

	private final Standings standings;

	private final UnitTree tree;

	private final Chains chains;

	Breakdown(Collection<DutyStanding> duties, UnitTree tree, Instant now) {
		this.duties = duties;
		this.standings = new Standings(duties, now);
		this.tree = tree;
		this.chains = new Chains(tree);
	}

	/** The duties of one unit, those below it included, in one area. */
	private record Spot(UnitId unit, Area area) {
	}

	Tally whole() {
		return this.standings.whole();
	}

	/** The duties that weigh where all are weighed. */
	Collection<DutyStanding> weighed() {
		return this.standings.weighed();
	}

	List<Line<Phase>> phases() {
		Map<Phase, Tally> tallies = this.standings.by((duty) -> Set.of(duty.phase()));
		return Arrays.stream(Phase.values()).map((phase) -> new Line<>(phase, figures(tallies, phase))).toList();
	}

	/**
	 * The host wards in the order given, also one without a duty: it receives visitors
	 * and owes something.
	 */
	List<Line<UnitView>> wards(List<UnitId> wards) {
		Set<UnitId> hosts = Set.copyOf(wards);
		Map<UnitId, Tally> tallies = this.standings.by((duty) -> concerned(duty, hosts));
		return wards.stream().map((ward) -> new Line<>(this.tree.get(ward), figures(tallies, ward))).toList();
	}

	/**
	 * Units in reading order against areas in the order of the plan, where they have
	 * duties; what no unit has been given yet comes last.
	 */
	HeatMap heatMap() {
		List<Line<Area>> areas = areas();
		Map<UnitId, Tally> units = this.standings.by((duty) -> this.chains.of(duty.owner()));
		Map<Spot, Tally> spots = this.standings.by(this::spots);
		Set<UnitId> leading = this.duties.stream()
			.filter((duty) -> duty.state() != DutyState.CANCELLED)
			.map(DutyStanding::owner)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Stream<Row> rows = this.tree.all()
			.stream()
			.filter((unit) -> leading.contains(unit.id()))
			.map((unit) -> new Row(unit, figures(units, unit.id()),
					cells(areas, (area) -> figures(spots, new Spot(unit.id(), area)))));
		return new HeatMap(areas, Stream.concat(rows, unassigned(areas)).toList());
	}

	private Stream<Row> unassigned(List<Line<Area>> areas) {
		Map<Boolean, Tally> drafts = this.standings.by((duty) -> Set.of(draft(duty)));
		Map<Area, Tally> byArea = this.standings.by((duty) -> draft(duty) ? Set.of(duty.area()) : Set.of());
		return Stream.of(figures(drafts, true))
			.filter((whole) -> whole.counted() > 0)
			.map((whole) -> new Row(null, whole, cells(areas, (area) -> figures(byArea, area))));
	}

	private List<Line<Area>> areas() {
		Map<Area, Tally> tallies = this.standings.by((duty) -> Set.of(duty.area()));
		return Arrays.stream(Area.values())
			.map((area) -> new Line<>(area, figures(tallies, area)))
			.filter((line) -> line.tally().counted() > 0)
			.toList();
	}

	private static List<Cell> cells(List<Line<Area>> areas, Function<Area, Tally> figures) {
		return areas.stream().map(Line::subject).map((area) -> new Cell(area, figures.apply(area))).toList();
	}

	private Set<Spot> spots(DutyStanding duty) {
		return this.chains.of(duty.owner())
			.stream()
			.map((unit) -> new Spot(unit, duty.area()))
			.collect(Collectors.toSet());
	}

	private Set<UnitId> concerned(DutyStanding duty, Set<UnitId> hosts) {
		Set<UnitId> concerned = new HashSet<>(this.chains.of(duty.leadUnit()));
		duty.cooperating().forEach((helper) -> concerned.addAll(this.chains.of(helper)));
		if (duty.ward() != null) {
			concerned.add(duty.ward());
		}
		concerned.retainAll(hosts);
		return concerned;
	}

	private static boolean draft(DutyStanding duty) {
		return duty.state() == DutyState.DRAFT;
	}

	private static <G> Tally figures(Map<G, Tally> tallies, G group) {
		return tallies.getOrDefault(group, Tally.NOTHING);
	}

}
