package vn.hiepdong.document.web;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegateFilter;

/**
 * The filter of the list of delegates, as its address has it.
 *
 * @param q the words sought, or {@code null}
 * @param category where the delegation comes from, or {@code null} for all
 * @param delegation the code of a delegation, or empty
 * @param show {@code CANCELLED} for those who will not come
 */
record DelegateQuery(@Nullable String q, @Nullable Category category, @Nullable String delegation,
		@Nullable String show) {

	DelegateFilter filter() {
		return new DelegateFilter((this.q == null) ? "" : this.q, this.category,
				(this.delegation == null || this.delegation.isBlank()) ? null : this.delegation,
				"CANCELLED".equals(this.show));
	}

}
