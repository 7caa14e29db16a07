package vn.hiepdong.delegate.seating;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.seating.Hall.Part;
import vn.hiepdong.delegate.seating.Hall.Place;
import vn.hiepdong.delegate.seating.Hall.Row;
import vn.hiepdong.delegate.seating.Protocol.Party;
import vn.hiepdong.platform.Problem;

/**
 * Keeps the hall and who sits where. Directors and coordinators see all, coordinators
 * write, liaisons see where the delegates of the delegations given to them sit. Every
 * method throws {@link Problem.NotFound} where there is no such event, block, or delegate
 * who comes.
 */
@Service
@RequiredArgsConstructor
public class Seats {

	private final DelegateCases cases;

	private final SeatStore store;

	private final ApplicationEventPublisher changes;

	/**
	 * The hall and who sits in it, with a number of statements that does not grow with
	 * theirs.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the hall
	 */
	@Transactional(readOnly = true)
	public Hall hall(String event, Actor me) {
		DelegateReach reach = this.cases.seenWhole(event, me);
		List<Participant> people = this.store.participants(reach);
		Map<Seat, Participant> taken = people.stream()
			.filter((each) -> each.seat() != null)
			.collect(Collectors.toMap(Participant::seat, (each) -> each));
		List<Seat> seats = this.store.seats(reach.key());
		List<Part> parts = this.store.blocks(reach.key())
			.stream()
			.map((block) -> new Part(block, rows(block, seats, taken)))
			.toList();
		return new Hall(parts,
				Protocol.parties(people.stream().filter((each) -> each.seat() == null).toList())
					.stream()
					.map(Party::members)
					.flatMap(List::stream)
					.toList());
	}

	/**
	 * Who sits where.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the delegates that the person may see, by delegation and name
	 */
	@Transactional(readOnly = true)
	public List<Participant> participants(String event, Actor me) {
		return this.store.participants(this.cases.seen(event, me));
	}

	/**
	 * Adds a block at the right of those that are there; for coordinators.
	 * @param event the code of the event
	 * @param name 1 to 4 capital letters or digits, unique in the event
	 * @param rows how many rows, 1 to 60
	 * @param seats how many seats in each, 1 to 40
	 * @param me who asks
	 * @throws Problem.Invalid if the name is taken or malformed, or a number out of its
	 * range
	 */
	@Transactional
	public void addBlock(String event, String name, int rows, int seats, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		if (!name.matches("[A-Z0-9]{1,4}")) {
			throw new Problem.Invalid("name", "seating.problem.block-name");
		}
		requireBetween("rows", rows, 60);
		requireBetween("seats", seats, 40);
		this.store.waitForOthers(reach);
		if (this.store.blocks(reach.key()).stream().anyMatch((each) -> each.name().equals(name))) {
			throw new Problem.Invalid("name", "seating.problem.block-taken", name);
		}
		this.store.add(reach.key(), name, rows, seats);
		tell(reach, name, "seating.block-added");
	}

	/**
	 * Removes a block in which nobody sits; for coordinators.
	 * @param event the code of the event
	 * @param block the key of the block
	 * @param me who asks
	 * @throws Problem.Conflict if somebody sits in it
	 */
	@Transactional
	public void removeBlock(String event, UUID block, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		this.store.waitForOthers(reach);
		HallBlock found = this.store.blocks(reach.key())
			.stream()
			.filter((each) -> each.id().equals(block))
			.findFirst()
			.orElseThrow(() -> new Problem.NotFound("seating.problem.block-unknown"));
		if (found.inUse()) {
			throw new Problem.Conflict("seating.problem.block-in-use", found.name());
		}
		this.store.remove(reach.key(), block);
		tell(reach, found.name(), "seating.block-removed");
	}

	/**
	 * One delegate, to whom a seat is to be given; for coordinators.
	 * @param event the code of the event
	 * @param number the delegate's number
	 * @param me who asks
	 * @return the delegate
	 */
	@Transactional(readOnly = true)
	public Participant participant(String event, int number, Actor me) {
		return participant(this.cases.planned(event, me), number);
	}

	/**
	 * Gives a seat to a delegate, in place of the one before; for coordinators. A
	 * proposal leaves it alone from then on.
	 * @param event the code of the event
	 * @param number the delegate's number
	 * @param block the name of the block
	 * @param row the row
	 * @param seat the number in the row
	 * @param swap whether somebody who sits there shall get the delegate's seat, or none
	 * where the delegate has none
	 * @param me who asks
	 * @throws Problem.Invalid if there is no such seat, or somebody sits there and is not
	 * to swap
	 */
	@Transactional
	public void give(String event, int number, String block, int row, int seat, boolean swap, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		this.store.waitForOthers(reach);
		Participant participant = participant(reach, number);
		Seat wanted = this.store.seats(reach.key())
			.stream()
			.filter((each) -> each.blockName().equals(block) && each.row() == row && each.number() == seat)
			.findFirst()
			.orElseThrow(() -> new Problem.Invalid("seat", "seating.problem.seat-unknown"));
		Map<Participant, Seat> moves = new LinkedHashMap<>();
		moves.put(participant, wanted);
		Participant other = sitsOn(reach, wanted, participant);
		if (other != null) {
			if (!swap) {
				throw new Problem.Invalid("seat", "seating.problem.seat-taken", wanted.label(),
						DelegateView.labelOf(other.number()));
			}
			this.store.free(reach, other.id());
			if (participant.seat() != null) {
				moves.put(other, participant.seat());
			}
		}
		this.store.free(reach, participant.id());
		this.store.give(reach, moves, true);
		moves.keySet().forEach((each) -> tell(reach, DelegateView.labelOf(each.number()), "seating.seat-given"));
	}

	/**
	 * Frees the seat of a delegate; for coordinators.
	 * @param event the code of the event
	 * @param number the delegate's number
	 * @param me who asks
	 * @throws Problem.Conflict if the delegate has none
	 */
	@Transactional
	public void free(String event, int number, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		this.store.waitForOthers(reach);
		if (!this.store.free(reach, participant(reach, number).id())) {
			throw new Problem.Conflict("seating.problem.no-seat", DelegateView.labelOf(number));
		}
		tell(reach, DelegateView.labelOf(number), "seating.seat-freed");
	}

	/**
	 * Seats everybody in the order of protocol; for coordinators. Seats given by hand
	 * stay.
	 * @param event the code of the event
	 * @param keep whether those who have a seat keep it
	 * @param me who asks
	 * @return how many got a seat
	 * @throws Problem.Conflict if the hall has no seats yet
	 */
	@Transactional
	public int propose(String event, boolean keep, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		this.store.waitForOthers(reach);
		if (!keep) {
			this.store.freeProposed(reach);
		}
		List<Participant> people = this.store.participants(reach);
		Set<Seat> free = new HashSet<>(this.store.seats(reach.key()));
		if (free.isEmpty()) {
			throw new Problem.Conflict("seating.problem.no-hall");
		}
		people.forEach((each) -> free.remove(each.seat()));
		Map<Participant, Seat> proposed = SeatingProposal.of(List.copyOf(free),
				people.stream().filter((each) -> each.seat() == null).toList());
		this.store.give(reach, proposed, false);
		tell(reach, "", "seating.proposed");
		return proposed.size();
	}

	private static List<Row> rows(HallBlock block, List<Seat> seats, Map<Seat, Participant> taken) {
		Map<Integer, List<Place>> rows = seats.stream()
			.filter((seat) -> seat.block().equals(block.id()))
			.map((seat) -> new Place(seat, taken.get(seat)))
			.collect(Collectors.groupingBy((place) -> place.seat().row(), TreeMap::new, Collectors.toList()));
		return rows.entrySet().stream().map((each) -> new Row(each.getKey(), each.getValue())).toList();
	}

	private Participant participant(DelegateReach reach, int number) {
		return this.store.participants(reach)
			.stream()
			.filter((each) -> each.number() == number)
			.findFirst()
			.orElseThrow(() -> new Problem.NotFound("seating.problem.unknown", DelegateView.labelOf(number)));
	}

	private @Nullable Participant sitsOn(DelegateReach reach, Seat seat, Participant but) {
		return this.store.participants(reach)
			.stream()
			.filter((each) -> seat.equals(each.seat()) && each.number() != but.number())
			.findFirst()
			.orElse(null);
	}

	private static void requireBetween(String field, int value, int most) {
		if (value < 1 || value > most) {
			throw new Problem.Invalid(field, "lodging.problem.between", 1, most);
		}
	}

	private void tell(DelegateReach reach, String subject, String what) {
		this.changes
			.publishEvent(new SeatingChanged(reach.event().code(), subject, reach.me().username(), reach.now(), what));
	}

}
