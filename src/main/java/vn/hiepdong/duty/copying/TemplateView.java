package vn.hiepdong.duty.copying;

import java.time.Instant;

/**
 * A saved set of duties.
 *
 * @param number its human number
 * @param name its name, 1 to 120 characters, unique
 * @param duties how many duties it holds
 * @param madeFrom the name of the event from which it was made, as it was that day
 * @param madeBy the name of who made it, as it was that day
 * @param madeAt when
 */
public record TemplateView(int number, String name, int duties, String madeFrom, String madeBy, Instant madeAt) {
}
