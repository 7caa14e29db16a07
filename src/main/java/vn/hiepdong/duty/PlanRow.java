package vn.hiepdong.duty;

import jakarta.persistence.Embeddable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * The row of a written plan from which a duty came.
 *
 * @param planName the name of the plan, 1 to 120 characters
 * @param planRow the number that the plan gives the row, 1 to 40 characters
 */
@Embeddable
public record PlanRow(String planName, String planRow) {

	public PlanRow {
		planName = VietnameseText.line(planName);
		planRow = VietnameseText.line(planRow);
	}

}
