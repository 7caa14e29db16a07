package vn.hiepdong.duty;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * The row of a written plan from which a duty came.
 *
 * @param planName the name of the plan, 1 to 120 characters
 * @param section the part of the plan within which the row's number counts, up to 200
 * characters; empty where the plan has no parts
 * @param number the number that the plan gives the row, 1 to 40 characters, or
 * {@code null} where it gives none
 */
public record PlanRow(String planName, String section, @Nullable String number) {

	public PlanRow {
		planName = VietnameseText.line(planName);
		section = VietnameseText.line(section);
		number = (number != null) ? VietnameseText.line(number) : null;
	}

}
