package vn.hiepdong.delegate.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds who of a long list is on it already, and which rows of the list are about one
 * person. All rows are added first, one after the other, then each can be asked about:
 * whether a namesake with another phone is the same person depends on how many namesakes
 * there are.
 * <p>
 * Two are the same person if they have one number; or one name and one phone; or one name
 * within a delegation, unless their phones differ and others come into question. Two may
 * be the same person if within a delegation, or with one phone, their names are alike. A
 * name alone says nothing across delegations, for namesakes are many. Each row is
 * compared with no more than {@value #MOST_COMPARED} others of the same key, so that time
 * grows with the number of rows whatever they hold.
 *
 * @param <P> those who were on the list before
 */
final class DuplicateSearch<P> {

	private static final int MOST_COMPARED = 20;

	private static final int MOST_OFFERED = 3;

	private static final int NOBODY = -1;

	private final List<P> known = new ArrayList<>();

	private final ListedPeople people = new ListedPeople();

	/** Adds somebody who is on the list already; all of them come before any row. */
	void know(P person, Listed listed) {
		this.known.add(person);
		this.people.add(listed);
	}

	/** Adds the next row. */
	void add(Listed row) {
		this.people.add(row);
	}

	/** How many rows were added. */
	int rows() {
		return this.people.size() - this.known.size();
	}

	/** Whom a row is about, once all are added; the rows are counted from 0. */
	Recognised<P> recognise(int row) {
		int person = this.known.size() + row;
		Map<Integer, Likeness> found = new LinkedHashMap<>();
		this.people.visitOfNumber(person, compared(person, found));
		this.people.visitOfPhone(person, compared(person, found));
		this.people.visitNamesakes(person, compared(person, found));
		List<Integer> same = surest(person, known(found, Likeness.SAME));
		int repeats = firstRow(found, Likeness.SAME);
		int resembles = firstRow(found, Likeness.LIKELY);
		if (same.size() == 1) {
			return new Recognised<>(this.known.get(same.get(0)), List.of(), repeats, resembles);
		}
		List<P> likely = Stream.concat(same.stream(), known(found, Likeness.LIKELY).stream())
			.limit(MOST_OFFERED)
			.map(this.known::get)
			.toList();
		return new Recognised<>(null, likely, repeats, resembles);
	}

	/** Of several who are the same, those of the same number or else phone are meant. */
	private List<Integer> surest(int person, List<Integer> same) {
		List<Integer> ofNumber = same.stream().filter((each) -> this.people.ofOneNumber(person, each)).toList();
		List<Integer> ofPhone = same.stream().filter((each) -> this.people.ofOnePhone(person, each)).toList();
		return !ofNumber.isEmpty() ? ofNumber : !ofPhone.isEmpty() ? ofPhone : same;
	}

	private List<Integer> known(Map<Integer, Likeness> found, Likeness likeness) {
		return found.keySet()
			.stream()
			.filter((each) -> each < this.known.size() && found.get(each) == likeness)
			.toList();
	}

	private int firstRow(Map<Integer, Likeness> found, Likeness likeness) {
		return found.keySet()
			.stream()
			.filter((each) -> each >= this.known.size() && found.get(each) == likeness)
			.mapToInt((each) -> each - this.known.size())
			.min()
			.orElse(NOBODY);
	}

	private IntPredicate compared(int person, Map<Integer, Likeness> found) {
		int[] left = { MOST_COMPARED };
		return (other) -> {
			if (other >= person) {
				return false;
			}
			Likeness likeness = likeness(person, other);
			if (likeness != Likeness.NONE) {
				found.putIfAbsent(other, likeness);
			}
			return --left[0] > 0;
		};
	}

	private Likeness likeness(int person, int other) {
		boolean oneNumber = this.people.ofOneNumber(person, other);
		boolean onePhone = this.people.ofOnePhone(person, other);
		if (this.people.numbersDiffer(person, other)) {
			return Likeness.NONE;
		}
		Likeness names = this.people.spelling(person).to(this.people.spelling(other), onePhone || oneNumber);
		if (oneNumber) {
			return (names == Likeness.NONE && !onePhone) ? Likeness.LIKELY : Likeness.SAME;
		}
		if (!onePhone && !this.people.ofOneDelegation(person, other)) {
			return Likeness.NONE;
		}
		boolean doubted = this.people.phonesDiffer(person, other) && !isOnlyChange(person, other);
		return (names == Likeness.SAME && doubted) ? Likeness.LIKELY : names;
	}

	/**
	 * Whether a row gives somebody known another phone: nobody else of that name is in
	 * the delegation, neither known nor in other rows with yet another phone.
	 */
	private boolean isOnlyChange(int person, int other) {
		if (other >= this.known.size()) {
			return false;
		}
		int[] left = { MOST_COMPARED };
		boolean[] only = { true };
		Spelling name = this.people.spelling(person);
		this.people.visitNamesakes(person, (each) -> {
			boolean namesake = each != other && each != person && this.people.spelling(each).equals(name);
			only[0] = !namesake || (each >= this.known.size() && !this.people.phonesDiffer(each, person));
			return only[0] && --left[0] > 0;
		});
		return only[0] && left[0] > 0;
	}

}
