package vn.hiepdong.duty.directive;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * What the director wants to say, and to whom. The text is brought into the form in which
 * it is kept.
 *
 * @param clientId made where it was written; the same sent again changes nothing
 * @param text what is said, 1 to 2,000 characters
 * @param duty the number of the duty whose units are addressed, or {@code null}
 * @param unit the code of the unit that is addressed, or {@code null}
 */
public record DirectivePlan(UUID clientId, String text, @Nullable String duty, @Nullable String unit) {

	public DirectivePlan {
		text = VietnameseText.lines(text);
	}

	/**
	 * To the units that lead or help a duty.
	 * @param duty the duty's number
	 * @param clientId made where it was written
	 * @param text what is said
	 * @return the plan
	 */
	public static DirectivePlan onDuty(String duty, UUID clientId, String text) {
		return new DirectivePlan(clientId, text, duty, null);
	}

	/**
	 * To one unit.
	 * @param unit the unit's code
	 * @param clientId made where it was written
	 * @param text what is said
	 * @return the plan
	 */
	public static DirectivePlan toUnit(String unit, UUID clientId, String text) {
		return new DirectivePlan(clientId, text, null, unit);
	}

	/**
	 * To every unit that leads or helps a duty of the event, and to the host wards.
	 * @param clientId made where it was written
	 * @param text what is said
	 * @return the plan
	 */
	public static DirectivePlan onEvent(UUID clientId, String text) {
		return new DirectivePlan(clientId, text, null, null);
	}

}
