package vn.hiepdong.delegate.meals;

import java.time.Instant;
import java.util.Set;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedText;

/**
 * What a coordinator wants a meal to be.
 *
 * @param name 1 to 120 characters
 * @param at when
 * @param place where, up to 160 characters, possibly empty
 * @param audience for whom
 * @param delegations the codes of the delegations of {@link Audience#CHOSEN}
 */
public record MealPlan(String name, Instant at, String place, Audience audience, Set<String> delegations) {

	MealPlan checked() {
		if (this.audience == Audience.CHOSEN && this.delegations.isEmpty()) {
			throw new Problem.Invalid("delegations", "meal.problem.no-delegation");
		}
		return new MealPlan(TypedText.required("name", this.name, 120), this.at,
				TypedText.line("place", this.place, 160), this.audience,
				(this.audience == Audience.CHOSEN) ? Set.copyOf(this.delegations) : Set.of());
	}

}
