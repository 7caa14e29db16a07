package vn.hiepdong.delegate.meals;

import java.util.List;
import java.util.Map;

import vn.hiepdong.delegate.Diet;

/**
 * What the kitchen must know of a meal.
 *
 * @param meal the meal
 * @param counts how many eat what; every diet is there
 * @param noted those for whom something else is cooked or of whom something is noted, by
 * diet and name
 */
public record KitchenSheet(MealView meal, Map<Diet, Integer> counts, List<Noted> noted) {

	/**
	 * Somebody of whom the kitchen must know.
	 *
	 * @param fullName family, middle, given name
	 * @param delegation the name of the delegation
	 * @param diet what the delegate eats
	 * @param note what else the kitchen must know, possibly empty
	 */
	public record Noted(String fullName, String delegation, Diet diet, String note) {
	}

}
