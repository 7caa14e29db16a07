package vn.hiepdong.duty.obstacle.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * How an obstacle was solved, as it is typed.
 */
record ClosureForm(@NotBlank(message = "{obstacle.problem.solution}") @CodePointLength(max = 2000,
		message = "{duty.problem.longer-than-2000}") String solution) {

	ClosureForm {
		solution = VietnameseText.lines(solution);
	}

}
