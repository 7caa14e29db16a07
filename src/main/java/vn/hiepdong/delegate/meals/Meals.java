package vn.hiepdong.delegate.meals;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.Disclosures;
import vn.hiepdong.delegate.PersonalField;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.delegate.meals.KitchenSheet.Noted;
import vn.hiepdong.platform.Problem;

/**
 * Keeps the meals of an event. Directors and coordinators see them, coordinators plan
 * them. Every method throws {@link Problem.NotFound} where there is no such event or
 * meal.
 */
@Service
@RequiredArgsConstructor
public class Meals {

	private static final Purpose DIETS = Purpose.seen("kitchen", PersonalField.DIET_NOTE);

	private final DelegateCases cases;

	private final MealStore store;

	private final Disclosures disclosures;

	private final ApplicationEventPublisher changes;

	/**
	 * All meals, by time.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the meals, each with how many eat
	 */
	@Transactional(readOnly = true)
	public List<MealView> all(String event, Actor me) {
		return this.store.meals(this.cases.seenWhole(event, me).key());
	}

	/**
	 * What the kitchen must know of a meal, as things stand now.
	 * @param event the code of the event
	 * @param number the meal's number
	 * @param me who asks
	 * @return the sheet
	 */
	@Transactional
	public KitchenSheet sheet(String event, int number, Actor me) {
		DelegateReach reach = this.cases.seenWhole(event, me);
		MealView meal = meal(reach, number);
		List<Noted> noted = this.store.noted(meal);
		int notes = (int) noted.stream().filter((each) -> !each.note().isEmpty()).count();
		this.disclosures.ofMany(reach.event().id(), DIETS, notes, me);
		return new KitchenSheet(meal, this.store.counts(meal), noted);
	}

	/**
	 * Plans a meal; for coordinators.
	 * @param event the code of the event
	 * @param plan the meal
	 * @param clientId made where the plan was written
	 * @param me who asks
	 * @return its number
	 * @throws Problem.Conflict if the same form was sent before; names the meal
	 * @throws Problem.Invalid if a text is too long or none, or no delegation is chosen
	 * or an unknown one
	 */
	@Transactional
	public int plan(String event, MealPlan plan, UUID clientId, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		MealPlan checked = checked(reach, plan);
		this.store.waitForOthers(reach.key());
		this.store.sent(reach.key(), clientId).ifPresent((name) -> {
			throw new Problem.Conflict("meal.problem.sent-twice", name);
		});
		int number = this.store.add(reach.key(), checked, clientId);
		tell(reach, number, "meal.planned");
		return number;
	}

	/**
	 * Changes a meal; for coordinators.
	 * @param event the code of the event
	 * @param number the meal's number
	 * @param plan the meal as wanted
	 * @param version the version that the change was made from
	 * @param me who asks
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid as {@link #plan}
	 */
	@Transactional
	public void change(String event, int number, MealPlan plan, long version, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		if (!this.store.change(reach.key(), meal(reach, number), checked(reach, plan), version)) {
			throw new Problem.Conflict("delegate.problem.changed");
		}
		tell(reach, number, "meal.changed");
	}

	/**
	 * Drops a meal; for coordinators.
	 * @param event the code of the event
	 * @param number the meal's number
	 * @param me who asks
	 */
	@Transactional
	public void drop(String event, int number, Actor me) {
		DelegateReach reach = this.cases.planned(event, me);
		this.store.drop(meal(reach, number));
		tell(reach, number, "meal.dropped");
	}

	private MealPlan checked(DelegateReach reach, MealPlan plan) {
		MealPlan checked = plan.checked();
		Set<String> known = this.store.known(reach.key(), checked.delegations());
		checked.delegations().stream().filter((code) -> !known.contains(code)).findFirst().ifPresent((code) -> {
			throw new Problem.Invalid("delegations", "delegate.problem.delegation-unknown", code);
		});
		return checked;
	}

	private MealView meal(DelegateReach reach, int number) {
		return this.store.meal(reach.key(), number)
			.orElseThrow(() -> new Problem.NotFound("meal.problem.unknown", number));
	}

	private void tell(DelegateReach reach, int number, String what) {
		this.changes.publishEvent(new MealsChanged(reach.event().code(), Integer.toString(number),
				reach.me().username(), reach.now(), what));
	}

}
