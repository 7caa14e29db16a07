package vn.hiepdong.delegate;

import java.util.Map;

/**
 * How far the delegates of an event have come; numbers, nothing of any person.
 *
 * @param invited how many are on the list and not noted as not coming
 * @param reached how many of them have reached each stage
 */
public record DelegateFigures(int invited, Map<DelegateStage, Integer> reached) {

	/**
	 * Makes figures.
	 */
	public DelegateFigures {
		reached = Map.copyOf(reached);
	}

	/**
	 * How many have reached a stage.
	 * @param stage the stage
	 * @return the number
	 */
	public int at(DelegateStage stage) {
		return this.reached.getOrDefault(stage, 0);
	}

}
