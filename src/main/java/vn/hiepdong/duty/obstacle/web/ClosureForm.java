package vn.hiepdong.duty.obstacle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * How an obstacle was solved, as it is typed.
 */
record ClosureForm(@NotBlank(message = "{obstacle.problem.solution}") @Size(max = 2000,
		message = "{duty.problem.longer-than-2000}") String solution) {

	ClosureForm {
		solution = VietnameseText.lines(solution);
	}

}
