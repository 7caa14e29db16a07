package vn.hiepdong.document.web;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegateStage;

/**
 * The filter of the list of delegates, as its address has it.
 *
 * @param q the words sought, or {@code null}
 * @param category where the delegation comes from, or {@code null} for all
 * @param delegation the code of a delegation, or empty
 * @param show {@code CANCELLED} for those who will not come
 * @param stage only those who have come so far, or {@code null} for all
 */
record DelegateQuery(@Nullable String q, @Nullable Category category, @Nullable String delegation,
		@Nullable String show, @Nullable DelegateStage stage) {

	DelegateFilter filter() {
		return new DelegateFilter((this.q == null) ? "" : this.q, this.category,
				(this.delegation == null || this.delegation.isBlank()) ? null : this.delegation,
				"CANCELLED".equals(this.show), this.stage);
	}

}
