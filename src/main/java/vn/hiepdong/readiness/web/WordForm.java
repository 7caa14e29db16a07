package vn.hiepdong.readiness.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A directive as it is typed on the readiness page.
 *
 * @param clientId makes a form sent twice count once
 * @param addressee the number of a duty, the code of a unit, or the whole event
 * @param instruction what is said
 * @param at beside which trouble of the page it is typed
 */
record WordForm(@Nullable String clientId, @NotBlank(message = "{duty.problem.blank}") String addressee,
		@NotBlank(message = "{duty.problem.blank}") @CodePointLength(max = 2000,
				message = "{duty.problem.longer-than-2000}") String instruction,
		String at) {

	/** What is chosen in place of a unit's code, which is written in small letters. */
	static final String WHOLE_EVENT = "EVENT";

	WordForm {
		clientId = ClientId.read(clientId);
		addressee = VietnameseText.line(addressee);
		instruction = VietnameseText.lines(instruction);
		at = VietnameseText.line(at);
	}

	boolean onDuty() {
		return this.addressee.matches("Q-\\d{3,9}");
	}

	DirectivePlan plan() {
		UUID client = ClientId.id(this.clientId);
		if (onDuty()) {
			return DirectivePlan.onDuty(this.addressee, client, this.instruction);
		}
		return this.addressee.equals(WHOLE_EVENT) ? DirectivePlan.onEvent(client, this.instruction)
				: DirectivePlan.toUnit(this.addressee, client, this.instruction);
	}

}
