package vn.hiepdong.delegate.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.seating.Protocol.Party;

/**
 * Proposes who sits where: row by row from the stage, in each row from the middle of the
 * hall outwards, in the order of protocol. A delegation sits side by side where any row
 * has room for it. Nobody sits in a row before the last one of a higher category, so that
 * a gap left there is not filled by somebody from far behind.
 */
final class SeatingProposal {

	private final List<List<Seat>> runs;

	private final Map<Participant, Seat> proposed = new LinkedHashMap<>();

	private SeatingProposal(List<Seat> free) {
		this.runs = runs(free);
	}

	/**
	 * Proposes seats.
	 * @param free the seats that are free
	 * @param people who is to sit, those who are equal in the order wanted
	 * @return a seat for each, as long as there are any
	 */
	static Map<Participant, Seat> of(List<Seat> free, List<Participant> people) {
		SeatingProposal proposal = new SeatingProposal(free);
		int last = 0;
		int from = 0;
		Category category = null;
		for (Party party : Protocol.parties(people)) {
			if (party.category() != category) {
				category = party.category();
				from = last;
			}
			last = Math.max(last, proposal.seat(party, from));
		}
		return proposal.proposed;
	}

	/** Gives the last row in which the party sits. */
	private int seat(Party party, int from) {
		int size = party.members().size();
		Optional<List<Seat>> together = this.runs.stream()
			.filter((run) -> run.size() >= size && run.get(0).row() >= from)
			.findFirst();
		List<Seat> seats = together.map((run) -> take(run, size)).orElseGet(() -> apart(size, from));
		for (int i = 0; i < seats.size(); i++) {
			this.proposed.put(party.members().get(i), seats.get(i));
		}
		return seats.stream().mapToInt(Seat::row).max().orElse(from);
	}

	/** Where no row has room for all of them, they sit as near as there is room. */
	private List<Seat> apart(int size, int from) {
		List<Seat> seats = new ArrayList<>();
		for (int row : new int[] { from, 0 }) {
			this.runs.stream()
				.filter((run) -> !run.isEmpty() && run.get(0).row() >= row)
				.forEach((run) -> seats.addAll(take(run, Math.min(run.size(), size - seats.size()))));
		}
		return seats;
	}

	private static List<Seat> take(List<Seat> run, int size) {
		List<Seat> taken = new ArrayList<>(run.subList(0, size));
		run.subList(0, size).clear();
		return taken;
	}

	/** Free seats side by side, in the order in which they are given. */
	private static List<List<Seat>> runs(List<Seat> free) {
		double middle = (1 + free.stream().mapToInt(Seat::position).max().orElse(1)) / 2.0;
		List<List<Seat>> runs = new ArrayList<>();
		Seat before = null;
		for (Seat seat : free.stream()
			.sorted(Comparator.comparingInt(Seat::row)
				.thenComparingDouble((each) -> Math.abs(each.position() - middle))
				.thenComparingInt(Seat::position)
				.thenComparingInt(Seat::number))
			.toList()) {
			if (before == null || !before.block().equals(seat.block()) || before.row() != seat.row()
					|| before.number() + 1 != seat.number()) {
				runs.add(new ArrayList<>());
			}
			runs.get(runs.size() - 1).add(seat);
			before = seat;
		}
		return runs;
	}

}
