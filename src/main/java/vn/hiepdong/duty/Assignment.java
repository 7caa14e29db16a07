package vn.hiepdong.duty;

import java.util.Collection;

/**
 * To whom a coordinator gives a duty.
 *
 * @param leadUnit the code of the unit that answers for it
 * @param cooperating the codes of the units that help, none of them the lead unit
 * @param version the version of the duty from which the decision was made
 */
public record Assignment(String leadUnit, Collection<String> cooperating, long version) {
}
