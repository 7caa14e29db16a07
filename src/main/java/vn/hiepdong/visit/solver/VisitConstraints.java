package vn.hiepdong.visit.solver;

import java.util.List;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

import vn.hiepdong.visit.plan.Weights;

/**
 * What the planner must keep (hard), what it should keep of what people were told
 * (medium) and what is wished for (soft). {@code PlanCheck} and {@code PlanCost} say the
 * same in another way.
 */
public class VisitConstraints implements ConstraintProvider {

	@Override
	public Constraint[] defineConstraints(ConstraintFactory factory) {
		return List
			.of(seats(factory), wardCapacity(factory), travelTime(factory), oneTourAtATime(factory), window(factory),
					openingTime(factory), arrival(factory), departure(factory), vehicleInService(factory),
					seesAWard(factory), toldVehicle(factory), toldVisit(factory), wardsWished(factory),
					fewVehicles(factory), littleWaiting(factory), balancedHosts(factory))
			.toArray(Constraint[]::new);
	}

	Constraint seats(ConstraintFactory factory) {
		return people(factory).filter((trip, people) -> people > trip.seats())
			.penalize(HardMediumSoftScore.ONE_HARD, (trip, people) -> people - trip.seats())
			.asConstraint("seats");
	}

	Constraint wardCapacity(ConstraintFactory factory) {
		return people(factory).join(Halt.class, Joiners.equal((trip, people) -> trip, Halt::trip))
			.groupBy((trip, people, halt) -> halt.slot(), ConstraintCollectors.sum((trip, people, halt) -> people))
			.filter((slot, people) -> people > slot.capacity())
			.penalize(HardMediumSoftScore.ONE_HARD, (slot, people) -> people - slot.capacity())
			.asConstraint("ward capacity");
	}

	/**
	 * Any two wards of a tour, not only neighbours: where a detour is quicker than the
	 * straight way this asks a little more than it must, never less.
	 */
	Constraint travelTime(ConstraintFactory factory) {
		return factory.forEachUniquePair(Halt.class, Joiners.equal(Halt::trip))
			.filter((one, other) -> one.slot().shortageWith(other.slot()) > 0)
			.penalize(HardMediumSoftScore.ONE_HARD, (one, other) -> one.slot().shortageWith(other.slot()))
			.asConstraint("travel time");
	}

	Constraint oneTourAtATime(ConstraintFactory factory) {
		return factory.forEach(Halt.class)
			.join(Halt.class, Joiners.equal((halt) -> halt.trip().vehicle()),
					Joiners.lessThan((halt) -> halt.trip().run()),
					Joiners.filtering((before, after) -> before.slot().returns() > after.slot().leaves()))
			.penalize(HardMediumSoftScore.ONE_HARD, (before, after) -> before.slot().returns() - after.slot().leaves())
			.asConstraint("one tour at a time");
	}

	Constraint window(ConstraintFactory factory) {
		return factory.forEach(Halt.class)
			.join(Window.class)
			.filter((halt, window) -> window.missedBy(halt.slot()) > 0)
			.penalize(HardMediumSoftScore.ONE_HARD, (halt, window) -> window.missedBy(halt.slot()))
			.asConstraint("window");
	}

	Constraint openingTime(ConstraintFactory factory) {
		return factory.forEach(Halt.class)
			.filter((halt) -> !halt.slot().open())
			.penalize(HardMediumSoftScore.ONE_HARD)
			.asConstraint("opening time");
	}

	Constraint arrival(ConstraintFactory factory) {
		return factory.forEach(Party.class)
			.join(Halt.class, Joiners.equal(Party::trip, Halt::trip),
					Joiners.filtering((party, halt) -> party.from() > halt.slot().leaves()))
			.penalize(HardMediumSoftScore.ONE_HARD, (party, halt) -> party.from() - halt.slot().leaves())
			.asConstraint("arrival");
	}

	Constraint departure(ConstraintFactory factory) {
		return factory.forEach(Party.class)
			.join(Halt.class, Joiners.equal(Party::trip, Halt::trip),
					Joiners.filtering((party, halt) -> party.until() < halt.slot().returns()))
			.penalize(HardMediumSoftScore.ONE_HARD, (party, halt) -> halt.slot().returns() - party.until())
			.asConstraint("departure");
	}

	Constraint vehicleInService(ConstraintFactory factory) {
		return factory.forEach(Party.class)
			.filter((party) -> !party.trip().usable())
			.penalize(HardMediumSoftScore.ONE_HARD, Party::people)
			.asConstraint("vehicle in service");
	}

	Constraint seesAWard(ConstraintFactory factory) {
		return factory.forEach(Party.class)
			.ifNotExists(Halt.class, Joiners.equal(Party::trip, Halt::trip))
			.penalize(HardMediumSoftScore.ONE_HARD, Party::people)
			.asConstraint("sees a ward");
	}

	Constraint toldVehicle(ConstraintFactory factory) {
		return factory.forEach(Party.class)
			.filter((party) -> party.told() != null && !party.told().equals(party.trip().key()))
			.penalize(HardMediumSoftScore.ONE_MEDIUM, Party::people)
			.asConstraint("told vehicle");
	}

	Constraint toldVisit(ConstraintFactory factory) {
		return factory.forEach(Promise.class)
			.join(Party.class, Joiners.equal(Promise::delegation, Party::delegation))
			.ifNotExists(Halt.class, Joiners.equal((promise, party) -> party.trip(), Halt::trip),
					Joiners.equal((promise, party) -> promise.slot(), Halt::slot))
			.penalize(HardMediumSoftScore.ONE_MEDIUM, (promise, party) -> promise.people())
			.asConstraint("told visit");
	}

	Constraint wardsWished(ConstraintFactory factory) {
		return factory.forEach(Party.class)
			.join(Halt.class, Joiners.equal(Party::trip, Halt::trip), Joiners.filtering(Party::wishes))
			.groupBy((party, halt) -> party, ConstraintCollectors.countBi())
			.concat(factory.forEach(Party.class)
				.ifNotExists(Halt.class, Joiners.equal(Party::trip, Halt::trip), Joiners.filtering(Party::wishes)),
					(party) -> 0)
			.filter((party, seen) -> party.missed(seen) > 0)
			.penalize(HardMediumSoftScore.ofSoft(Weights.MISSED_WARD), Party::missed)
			.asConstraint("wards wished");
	}

	Constraint fewVehicles(ConstraintFactory factory) {
		return factory.forEach(Party.class)
			.groupBy((party) -> party.trip().vehicle())
			.penalize(HardMediumSoftScore.ofSoft(Weights.VEHICLE))
			.asConstraint("few vehicles");
	}

	Constraint littleWaiting(ConstraintFactory factory) {
		return factory.forEach(Party.class)
			.groupBy(Party::trip, ConstraintCollectors.sum(Party::weight))
			.join(factory.forEach(Halt.class)
				.groupBy(Halt::trip, ConstraintCollectors.min((Halt halt) -> halt.slot().start()),
						ConstraintCollectors.max((Halt halt) -> halt.slot().end()),
						ConstraintCollectors.sum((Halt halt) -> halt.slot().minutes()))
				.map((trip, start, end, visiting) -> new Between(trip, end - start - visiting)),
					Joiners.equal((trip, weight) -> trip, Between::trip))
			.filter((trip, weight, between) -> between.minutes() > 0)
			.penalize(HardMediumSoftScore.ofSoft(Weights.MINUTE_BETWEEN),
					(trip, weight, between) -> weight * between.minutes())
			.asConstraint("little waiting");
	}

	Constraint balancedHosts(ConstraintFactory factory) {
		return people(factory).join(Halt.class, Joiners.equal((trip, people) -> trip, Halt::trip))
			.groupBy((trip, people, halt) -> halt.host(), ConstraintCollectors.sum((trip, people, halt) -> people))
			.complement(Host.class, (host) -> 0)
			.groupBy(ConstraintCollectors.max((Host host, Integer people) -> people),
					ConstraintCollectors.min((Host host, Integer people) -> people))
			.penalize(HardMediumSoftScore.ofSoft(Weights.SPREAD), (most, least) -> most - least)
			.asConstraint("balanced hosts");
	}

	private static BiConstraintStream<Trip, Integer> people(ConstraintFactory factory) {
		return factory.forEach(Party.class).groupBy(Party::trip, ConstraintCollectors.sum(Party::people));
	}

	/** Minutes of a tour between its first and its last ward, not visiting. */
	record Between(Trip trip, int minutes) {
	}

}
