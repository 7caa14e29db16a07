package vn.hiepdong.visit.solver;

import java.util.Comparator;

/**
 * Orders delegations by how hard they are to seat: the planner begins with the last.
 */
class LargerLast implements Comparator<Party> {

	@Override
	public int compare(Party one, Party other) {
		return Comparator.comparingInt(Party::people).thenComparing(Party::delegation).compare(one, other);
	}

}
