package vn.hiepdong.unit;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator wants a unit to be.
 *
 * @param code lower-case letters, digits and hyphens, 1 to 40 characters
 * @param parent the code of the unit above, or {@code null} for a root
 * @param kind the code of its level
 * @param name its full Vietnamese name, 1 to 160 characters
 * @param shortName its name as tables write it, 1 to 40 characters
 * @param nameEn its English name, 1 to 160 characters
 */
public record UnitPlan(String code, @Nullable String parent, String kind, String name, String shortName,
		String nameEn) {
}
