package vn.hiepdong.delegate.web;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegateStage;

/**
 * The filter of the list as it stands in the address.
 *
 * @param q the words sought, or {@code null}
 * @param category the name of a {@link Category}, or empty
 * @param delegation the code of a delegation, or empty
 * @param show {@code CANCELLED} for those who will not come
 * @param stage the name of a {@link DelegateStage}, or empty
 */
record FilterForm(@Nullable String q, @Nullable Category category, @Nullable String delegation, @Nullable String show,
		@Nullable DelegateStage stage) {

	DelegateFilter filter() {
		return new DelegateFilter(words(), this.category,
				(this.delegation == null || this.delegation.isBlank()) ? null : this.delegation, cancelled(),
				this.stage);
	}

	/** What the counts beside the categories count: whatever words and stage find. */
	DelegateFilter wordsOnly() {
		return new DelegateFilter(words(), null, null, cancelled(), this.stage);
	}

	public boolean cancelled() {
		return "CANCELLED".equals(this.show);
	}

	private String words() {
		return (this.q == null) ? "" : this.q;
	}

}
