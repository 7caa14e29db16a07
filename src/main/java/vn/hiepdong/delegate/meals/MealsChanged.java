package vn.hiepdong.delegate.meals;

import java.time.Instant;

import vn.hiepdong.platform.Change;

/**
 * A meal was planned, changed or dropped.
 *
 * @param event the event's code
 * @param subject the meal's number
 * @param actor the user name of the coordinator
 * @param at when
 * @param what {@code meal.planned}, {@code meal.changed} or {@code meal.dropped}
 */
public record MealsChanged(String event, String subject, String actor, Instant at, String what) implements Change {
}
