package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

/**
 * Which delegates a list shows.
 *
 * @param words words that all stand, in any order, at the beginning of words of the name,
 * the agency or the position, or digits of the phone number; empty shows all
 * @param category where the delegation comes from, or {@code null} for all
 * @param delegation the code of the delegation, or {@code null} for all
 * @param cancelled {@code true} for those who will not come, {@code false} for those who
 * will
 * @param stage only those who have come so far, or {@code null} for all
 */
public record DelegateFilter(String words, @Nullable Category category, @Nullable String delegation, boolean cancelled,
		@Nullable DelegateStage stage) {

	/**
	 * Narrows to no stage.
	 * @param words words that all stand in name, agency, position or phone number
	 * @param category where the delegation comes from, or {@code null} for all
	 * @param delegation the code of the delegation, or {@code null} for all
	 * @param cancelled whether to show those who will not come
	 */
	public DelegateFilter(String words, @Nullable Category category, @Nullable String delegation, boolean cancelled) {
		this(words, category, delegation, cancelled, null);
	}

}
