package vn.hiepdong.visit.facts;

import java.time.Instant;

/**
 * When a coordinator wants a host ward to receive visitors.
 *
 * @param place the name of the place in which it receives them
 * @param opensAt when the first slot begins
 * @param closesAt when the last slot must be over, after the opening
 * @param visitMinutes how long a slot lasts, 5 to 480
 * @param slotMinutes after how many minutes the next one begins, from the length of a
 * slot to 600
 * @param capacity how many people a slot holds, 1 to 10,000
 * @param closed whether it receives nobody
 */
public record OpeningPlan(String place, Instant opensAt, Instant closesAt, int visitMinutes, int slotMinutes,
		int capacity, boolean closed) {
}
