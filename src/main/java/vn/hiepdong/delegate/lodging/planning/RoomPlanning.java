package vn.hiepdong.delegate.lodging.planning;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.lodging.Bedroom;
import vn.hiepdong.delegate.lodging.GivenBed;
import vn.hiepdong.delegate.lodging.Guest;
import vn.hiepdong.delegate.lodging.LodgingBook;
import vn.hiepdong.delegate.lodging.OpenLodging;
import vn.hiepdong.delegate.lodging.planning.Figures.Lodged;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.planning.PlanningRuns;
import vn.hiepdong.platform.planning.RunKey;

/**
 * Lets the planner look for a good way to let everybody sleep. Its plans are drafts until
 * one is taken; only coordinators see and take them. Every method throws
 * {@link Problem.NotFound} where there is no such event or plan.
 */
@Service
@RequiredArgsConstructor
public class RoomPlanning {

	/** Enough for a conference of some hundred delegates: the planner settles sooner. */
	private static final int SECONDS = 10;

	private static final int RECENT = 5;

	private final DelegateCases cases;

	private final LodgingBook book;

	private final RoomPlanStore store;

	private final RoomSearches searches;

	private final PlanningRuns runs;

	/**
	 * Begins a plan in the background.
	 * @param event the code of the event
	 * @param me who asks
	 * @return its number
	 * @throws Problem.Conflict if the planner is at it already, too many wait for it, or
	 * there are no rooms or nobody to sleep in them
	 */
	public int start(String event, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		OpenLodging open = this.book.open(reach);
		if (open.rooms().isEmpty() || open.problem().sleepers().isEmpty()) {
			throw new Problem.Conflict("lodging.problem.nothing-to-plan");
		}
		RunKey run = RunKey.next(reach.key());
		int number = this.store.begin(reach, run, SECONDS, open.turn());
		this.searches.begin(run, open.problem(), Duration.ofSeconds(SECONDS));
		return number;
	}

	/**
	 * Ends a run with the best so far.
	 * @param event the code of the event
	 * @param number the plan's number
	 * @param me who asks
	 */
	public void stop(String event, int number, Actor me) {
		this.searches.stop(find(this.cases.planned(event, me), number).run().key());
	}

	/**
	 * A plan beside what is.
	 * @param event the code of the event
	 * @param number the plan's number
	 * @param me who asks
	 * @return the plan
	 */
	@Transactional
	public PlanSight get(String event, int number, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		PlanView view = find(reach, number);
		OpenLodging open = this.book.open(reach);
		Map<UUID, Bedroom> planned = planned(view, open);
		List<PlanChange> changes = open.guests()
			.stream()
			.filter(Guest::planned)
			.map((guest) -> PlanChange.of(guest, planned.get(guest.id())))
			.toList();
		List<Guest> lodgers = open.guests()
			.stream()
			.filter((guest) -> guest.planned() || !guest.beds().isEmpty())
			.toList();
		return new PlanSight(view, view.turn() != open.turn(),
				Figures.of(lodgers.stream().map(RoomPlanning::now).toList()),
				Figures.of(lodgers.stream().map((guest) -> then(guest, planned)).toList()), changes,
				Shortage.of(open.problem()), this.runs.samples(view.run().key()));
	}

	/**
	 * The newest plans.
	 * @param event the code of the event
	 * @param me who asks
	 * @return up to five, the newest first; none for those who may not plan
	 */
	@Transactional
	public List<PlanView> recent(String event, Actor me) {
		return this.store.recent(this.cases.seenWhole(event, me), RECENT);
	}

	/**
	 * Takes a plan: people sleep as it says.
	 * @param event the code of the event
	 * @param number the plan's number
	 * @param me who asks
	 * @throws Problem.Conflict if it is not ready, beds were given or freed since it
	 * began, or it breaks a rule as things stand now
	 */
	@Transactional
	public void take(String event, int number, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		OpenLodging open = this.book.openForWriting(reach);
		PlanView view = find(reach, number);
		if (view.state() != PlanState.READY) {
			throw new Problem.Conflict("lodging.problem.plan-not-ready");
		}
		if (view.turn() != open.turn()) {
			throw new Problem.Conflict("lodging.problem.plan-stale");
		}
		this.book.write(reach, open, view.plan(), Integer.toString(number));
		this.store.take(reach, number);
	}

	private PlanView find(DelegateReach reach, int number) {
		return this.store.find(reach, number)
			.orElseThrow(() -> new Problem.NotFound("lodging.problem.plan-unknown", number));
	}

	private static Map<UUID, Bedroom> planned(PlanView view, OpenLodging open) {
		Map<UUID, Bedroom> rooms = new HashMap<>();
		open.rooms().forEach((room) -> rooms.put(room.id(), room));
		Map<UUID, Bedroom> planned = new HashMap<>();
		view.plan().beds().forEach((bed) -> {
			Bedroom room = rooms.get(bed.room());
			if (room != null) {
				planned.put(bed.delegate(), room);
			}
		});
		return planned;
	}

	private static Lodged now(Guest guest) {
		return new Lodged(guest.delegation(), guest.beds().stream().map(GivenBed::room).distinct().toList());
	}

	private static Lodged then(Guest guest, Map<UUID, Bedroom> planned) {
		Bedroom room = planned.get(guest.id());
		return guest.planned() ? new Lodged(guest.delegation(), (room == null) ? List.of() : List.of(room))
				: now(guest);
	}

}
