package vn.hiepdong.duty.directive.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A directive to a unit or on the whole event as it is typed.
 */
record DirectiveForm(@Nullable String clientId, @NotBlank(message = "{duty.problem.blank}") String addressee,
		@NotBlank(message = "{duty.problem.blank}") @CodePointLength(max = 2000,
				message = "{duty.problem.longer-than-2000}") String instruction) {

	/** What is chosen in place of a unit's code, which is written in small letters. */
	static final String WHOLE_EVENT = "EVENT";

	DirectiveForm {
		clientId = ClientId.read(clientId);
		addressee = VietnameseText.line(addressee);
		instruction = VietnameseText.lines(instruction);
	}

	static DirectiveForm empty() {
		return new DirectiveForm(null, "", "");
	}

	DirectivePlan plan() {
		UUID client = ClientId.id(this.clientId);
		return this.addressee.equals(WHOLE_EVENT) ? DirectivePlan.onEvent(client, this.instruction)
				: DirectivePlan.toUnit(this.addressee, client, this.instruction);
	}

}
