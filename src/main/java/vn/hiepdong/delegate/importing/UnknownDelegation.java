package vn.hiepdong.delegate.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegationView;

/**
 * A delegation that rows name and nobody knows.
 *
 * @param written how it is written
 * @param rows how many rows name it
 * @param near delegations that may be meant, the nearest first
 * @param category where a new one would come from, or {@code null} where nothing tells
 */
public record UnknownDelegation(String written, int rows, List<DelegationView> near, @Nullable Category category) {
}
