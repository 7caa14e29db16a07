package vn.hiepdong.visit.facts;

import java.util.Set;

import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.unit.UnitId;

/**
 * What a delegation wishes to see.
 *
 * @param delegation the delegation
 * @param wards how many wards; 0 for a delegation that takes no part in the visits
 * @param among the wards among which, or empty for any
 */
public record Wish(DelegationId delegation, int wards, Set<UnitId> among) {
}
