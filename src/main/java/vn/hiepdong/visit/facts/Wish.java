package vn.hiepdong.visit.facts;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.unit.UnitId;

/**
 * What a delegation wishes to see.
 *
 * @param delegation the delegation
 * @param wards how many wards, or {@code null} for all; 0 for a delegation that takes no
 * part in the visits
 * @param among the wards among which, or empty for any
 * @param version the version that a form was made from
 */
public record Wish(DelegationId delegation, @Nullable Integer wards, Set<UnitId> among, long version) {
}
