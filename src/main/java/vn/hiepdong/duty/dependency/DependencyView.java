package vn.hiepdong.duty.dependency;

import java.util.List;

/**
 * What a duty waits for and what waits for it.
 *
 * @param predecessors the duties that must be done before it starts, by number
 * @param successors the duties that start after it, by number
 */
public record DependencyView(List<LinkedDuty> predecessors, List<LinkedDuty> successors) {

	/**
	 * The predecessors on which work is still owed.
	 * @return their numbers
	 */
	public List<String> unfinished() {
		return this.predecessors.stream().filter((each) -> !each.state().settled()).map(LinkedDuty::number).toList();
	}

	/**
	 * The predecessors that are due too late for the planned start.
	 * @return their numbers
	 */
	public List<String> tooLate() {
		return early(this.predecessors);
	}

	/**
	 * The successors that are planned to start too early.
	 * @return their numbers
	 */
	public List<String> tooEarly() {
		return early(this.successors);
	}

	private static List<String> early(List<LinkedDuty> duties) {
		return duties.stream().filter(LinkedDuty::early).map(LinkedDuty::number).toList();
	}

}
