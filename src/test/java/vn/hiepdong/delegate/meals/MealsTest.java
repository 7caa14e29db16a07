package vn.hiepdong.delegate.meals;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.lodging.HostingTest;
import vn.hiepdong.delegate.lodging.LodgingWorld;
import vn.hiepdong.delegate.lodging.Rooming;
import vn.hiepdong.delegate.meals.KitchenSheet.Noted;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

class MealsTest extends HostingTest {

	@Autowired
	Meals meals;

	@Autowired
	Rooming rooming;

	@Test
	void the_kitchen_reads_how_many_eat_what_and_who_must_be_noted() {
		add(delegate("Nguyễn Bình").of("bo-y-te"));
		add(delegate("Lê Cường").of("bo-y-te").eating(Diet.REGULAR, "ít muối"));
		add(delegate("Trần An").of("ca-ha-noi").eating(Diet.VEGETARIAN, ""));
		add(delegate("Hồ Ba").of("ca-ha-noi").eating(Diet.SPECIAL, "không hải sản"));
		int gone = add(delegate("Đỗ Vắng").of("ca-ha-noi").eating(Diet.VEGETARIAN, ""));
		this.delegates.cancel(EVENT, gone, "Ốm", this.coordinator);
		KitchenSheet sheet = sheet(plan("12/9/2022 12:00", Audience.ALL));
		assertThat(sheet.meal().eaters()).isEqualTo(4);
		assertThat(sheet.meal().special()).isEqualTo(3);
		assertThat(sheet.counts()).isEqualTo(Map.of(Diet.REGULAR, 2, Diet.VEGETARIAN, 1, Diet.SPECIAL, 1));
		assertThat(sheet.noted()).containsExactly(new Noted("Trần An", "Công an thành phố Hà Nội", Diet.VEGETARIAN, ""),
				new Noted("Hồ Ba", "Công an thành phố Hà Nội", Diet.SPECIAL, "không hải sản"),
				new Noted("Lê Cường", "Bộ Y tế", Diet.REGULAR, "ít muối"));
	}

	@ParameterizedTest
	@CsvSource({ "11/9/2022 06:30, 0", "11/9/2022 12:00, 1", "11/9/2022 18:30, 1", "12/9/2022 06:30, 1",
			"12/9/2022 11:59, 1", "12/9/2022 12:00, 0" })
	void a_meal_for_the_lodged_is_for_those_who_slept_here_or_will(String at, int eaters) {
		this.world.keep("Phòng đôi", 2, 1, "101", this.coordinator);
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te"));
		add(delegate("Lê Cường").of("bo-y-te"));
		this.rooming.give(EVENT, binh, this.world.room("101", this.coordinator), LodgingWorld.NIGHT, false,
				this.coordinator);
		assertThat(sheet(plan(at, Audience.LODGED)).meal().eaters()).isEqualTo(eaters);
	}

	@Test
	void a_meal_for_some_is_for_the_delegations_chosen() {
		add(delegate("Nguyễn Bình").of("bo-y-te"));
		add(delegate("Trần An").of("ca-ha-noi"));
		int meal = plan("12/9/2022 12:00", Audience.CHOSEN, "bo-y-te");
		assertThat(sheet(meal).meal().eaters()).isEqualTo(1);
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> plan("12/9/2022 12:00", Audience.CHOSEN))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("delegations"));
	}

	@Test
	void a_meal_for_a_delegation_that_there_is_not_is_refused() {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> plan("12/9/2022 12:00", Audience.CHOSEN, "bo-y-te", "khong-co"))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("delegations"));
		int meal = plan("12/9/2022 12:00", Audience.CHOSEN, "bo-y-te");
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> this.meals.change(EVENT, meal,
				mealPlan("12/9/2022 12:00", Audience.CHOSEN, "khong-co"), 0, this.coordinator));
	}

	@Test
	void a_form_sent_twice_plans_one_meal() {
		UUID form = Ids.next();
		MealPlan plan = mealPlan("12/9/2022 12:00", Audience.ALL);
		this.meals.plan(EVENT, plan, form, this.coordinator);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.meals.plan(EVENT, plan, form, this.coordinator));
		assertThat(this.meals.all(EVENT, this.coordinator)).hasSize(1);
	}

	@Test
	void a_meal_is_changed_unless_somebody_was_faster_and_dropped() {
		int meal = plan("12/9/2022 12:00", Audience.CHOSEN, "bo-y-te");
		MealPlan other = mealPlan("12/9/2022 13:00", Audience.ALL);
		this.meals.change(EVENT, meal, other, 0, this.coordinator);
		assertThat(sheet(meal).meal().delegations()).isEmpty();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.meals.change(EVENT, meal, other, 0, this.coordinator));
		this.meals.drop(EVENT, meal, this.coordinator);
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> sheet(meal));
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_plan_meals(Role role) {
		Actor other = this.organisation.person("t-other", role);
		int meal = plan("12/9/2022 12:00", Audience.ALL);
		MealPlan plan = mealPlan("12/9/2022 13:00", Audience.ALL);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.meals.plan(EVENT, plan, Ids.next(), other));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.meals.change(EVENT, meal, plan, 0, other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.meals.drop(EVENT, meal, other));
	}

	@Test
	void many_are_read_with_as_many_statements_as_one() {
		plan("12/9/2022 12:00", Audience.ALL);
		long forOne = StatementCount.of(() -> this.meals.all(EVENT, this.coordinator));
		plan("12/9/2022 12:00", Audience.CHOSEN, "bo-y-te", "ca-ha-noi");
		plan("12/9/2022 12:00", Audience.LODGED);
		assertThat(StatementCount.of(() -> this.meals.all(EVENT, this.coordinator))).isEqualTo(forOne).isPositive();
	}

	private int plan(String at, Audience audience, String... delegations) {
		return this.meals.plan(EVENT, mealPlan(at, audience, delegations), Ids.next(), this.coordinator);
	}

	private static MealPlan mealPlan(String at, Audience audience, String... delegations) {
		return new MealPlan("Bữa", TypedTime.parse(at).orElseThrow(), "", audience, Set.of(delegations));
	}

	private KitchenSheet sheet(int meal) {
		return this.meals.sheet(EVENT, meal, this.coordinator);
	}

}
