package vn.hiepdong.delegate.importing;

import vn.hiepdong.delegate.Category;

/**
 * A delegation that an import will make.
 *
 * @param code its code
 * @param category where it comes from
 * @param name its name, as the first row writes it
 */
public record FoundedDelegation(String code, Category category, String name) {
}
