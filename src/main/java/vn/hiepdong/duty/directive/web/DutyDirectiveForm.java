package vn.hiepdong.duty.directive.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A directive on a duty as it is typed.
 */
record DutyDirectiveForm(@Nullable String clientId,
		@NotBlank(message = "{duty.problem.blank}") @CodePointLength(max = 2000,
				message = "{duty.problem.longer-than-2000}") String instruction) {

	DutyDirectiveForm {
		clientId = ClientId.read(clientId);
		instruction = VietnameseText.lines(instruction);
	}

	static DutyDirectiveForm empty() {
		return new DutyDirectiveForm(null, "");
	}

	DirectivePlan plan(String duty) {
		return DirectivePlan.onDuty(duty, ClientId.id(this.clientId), this.instruction);
	}

}
