package vn.hiepdong.visit.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegationBrief;
import vn.hiepdong.delegate.DelegationBriefs;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;
import vn.hiepdong.visit.VisitRights;
import vn.hiepdong.visit.draft.VisitPlans;
import vn.hiepdong.visit.facts.VehicleView;
import vn.hiepdong.visit.facts.Vehicles;
import vn.hiepdong.visit.facts.VisitProblems;
import vn.hiepdong.visit.plan.VisitPlan;
import vn.hiepdong.visit.plan.VisitPlan.Stop;
import vn.hiepdong.visit.plan.VisitPlan.Tour;
import vn.hiepdong.visit.plan.VisitProblem;
import vn.hiepdong.visit.plan.VisitProblem.Ward;
import vn.hiepdong.visit.programme.Ride.Call;

/**
 * Shows the plan that people were told: coordinators and directors all of it, leaders
 * what concerns the wards of their units, liaisons what concerns their delegations.
 */
@Service
@RequiredArgsConstructor
public class Programmes {

	private final Events events;

	private final Units units;

	private final VisitPlans plans;

	private final VisitProblems problems;

	private final Vehicles vehicles;

	private final DelegationBriefs delegations;

	/**
	 * The whole programme; for coordinators and directors.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the programme
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public Programme all(String event, Actor me) {
		VisitRights.requireOverview(me);
		return told(this.events.get(event));
	}

	/**
	 * The programme of the delegations that a person may see: all for coordinators and
	 * directors, the own ones for liaisons.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the programme
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public Programme ofDelegations(String event, Actor me) {
		if (!me.is(Role.LIAISON)) {
			return all(event, me);
		}
		Programme whole = told(this.events.get(event));
		return new Programme(whole.event(), whole.told(), whole.gathering(), whole.rides(),
				whole.delegations().stream().filter((each) -> me.id().equals(each.liaison())).toList());
	}

	/**
	 * Who comes to a ward, for its own page: for coordinators and directors, and for
	 * leaders of the ward and of the units above it.
	 * @param event the code of the event
	 * @param ward the ward's code
	 * @param me who asks
	 * @return the ward and the programme
	 * @throws Problem.NotFound if there is no such event, or the unit is no host ward of
	 * it
	 */
	@Transactional(readOnly = true)
	public HostProgramme ofWard(String event, String ward, Actor me) {
		EventView view = this.events.get(event);
		UnitTree tree = this.units.tree();
		UnitView unit = tree.byCode(ward)
			.filter((each) -> view.hostWards().contains(each.id()))
			.orElseThrow(() -> new Problem.NotFound("visit.problem.ward", ward));
		boolean own = me.is(Role.UNIT_LEADER) && me.unit() != null && tree.isWithin(unit.id(), me.unit());
		if (!own && !me.is(Role.COORDINATOR, Role.DIRECTOR)) {
			throw new AccessDeniedException("Visitors of somebody else's ward");
		}
		return new HostProgramme(unit, told(view).at(ward), view);
	}

	/**
	 * The whole programme, with a number of statements that does not grow with it.
	 * Whoever asks decides who may see it.
	 * @param event the event
	 * @return the programme
	 */
	@Transactional(readOnly = true)
	public Programme told(EventView event) {
		List<DelegationBrief> briefs = this.delegations.all(event.id());
		VisitPlan plan = this.plans.told(event.id()).orElse(null);
		VisitProblem problem = this.problems.find(event).orElse(null);
		if (plan == null || problem == null) {
			return new Programme(event, false, "", List.of(), briefs);
		}
		Map<String, DelegationBrief> byCode = briefs.stream()
			.collect(Collectors.toMap(DelegationBrief::code, Function.identity()));
		Map<Integer, VehicleView> byNumber = this.vehicles.of(event.id())
			.stream()
			.collect(Collectors.toMap(VehicleView::number, Function.identity()));
		return new Programme(event, true, gathering(event, problem),
				plan.tours()
					.stream()
					.filter((tour) -> byNumber.containsKey(tour.vehicle()))
					.map((tour) -> ride(tour, problem, byNumber.get(tour.vehicle()), byCode))
					.toList(),
				briefs);
	}

	private static String gathering(EventView event, VisitProblem problem) {
		return event.places()
			.stream()
			.filter((place) -> place.id().value().toString().equals(problem.gathering()))
			.map(PlaceView::name)
			.findFirst()
			.orElse("");
	}

	private static Ride ride(Tour tour, VisitProblem problem, VehicleView vehicle,
			Map<String, DelegationBrief> delegations) {
		List<Call> calls = tour.route().stream().map((stop) -> call(stop, problem)).flatMap(Optional::stream).toList();
		return new Ride(vehicle, tour.run(), tour.stops()
			.stream()
			.flatMap((stop) -> problem.ward(stop.ward()).map((ward) -> problem.leaves(ward, stop.start())).stream())
			.min(Comparator.naturalOrder())
			.orElse(null),
				tour.stops()
					.stream()
					.flatMap((stop) -> problem.ward(stop.ward())
						.map((ward) -> problem.returns(ward, stop.start()))
						.stream())
					.max(Comparator.naturalOrder())
					.orElse(null),
				calls,
				tour.riders()
					.stream()
					.map((rider) -> delegations.get(rider.delegation()))
					.filter((each) -> each != null)
					.toList());
	}

	private static Optional<Call> call(Stop stop, VisitProblem problem) {
		return problem.ward(stop.ward())
			.map((Ward ward) -> new Call(ward.code(), ward.name(), stop.start(), ward.end(stop.start())));
	}

}
