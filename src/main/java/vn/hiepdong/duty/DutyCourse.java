package vn.hiepdong.duty;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

/**
 * How a duty ran against its plan, for those who learn from that.
 *
 * @param number its human number, {@code Q-017}
 * @param unit the unit that answers for it, or {@code null} before it is assigned
 * @param startsAt when work was to begin
 * @param dueAt when it had to be done
 * @param split whether others did it in parts
 * @param released when the last of those that it or its whole waited for let it begin, or
 * {@code null} where it waited for none or that was not asked for
 * @param turns what happened since it was given to that unit, in order of time
 */
public record DutyCourse(String number, @Nullable UnitId unit, Instant startsAt, Instant dueAt, boolean split,
		@Nullable Instant released, List<Turn> turns) {

	/**
	 * Makes a course.
	 */
	public DutyCourse {
		turns = List.copyOf(turns);
	}

	/**
	 * A step that moved the duty on.
	 *
	 * @param step {@link Step#ASSIGN}, {@link Step#ACCEPT}, {@link Step#REPORT},
	 * {@link Step#REPORT_DONE}, {@link Step#RETURN} or {@link Step#VERIFY}
	 * @param at when it was taken
	 * @param percent how much was done, 0 to 100, where a report says so; else 0
	 */
	public record Turn(Step step, Instant at, int percent) {
	}

}
