package vn.hiepdong.document;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegateView;

/**
 * A delegate as a sheet shows them.
 *
 * @param delegate the delegate
 * @param code the picture of the badge's square code, or {@code null} on sheets without
 */
record Printed(DelegateView delegate, @Nullable String code) {

	/**
	 * How large the name may be written so that it stays on two lines: the longest word
	 * sets the width, all of them the height.
	 * @return {@code short}, {@code middle}, {@code long} or {@code longest}
	 */
	public String size() {
		int length = this.delegate.fullName().length();
		return (length <= 16) ? "short" : (length <= 26) ? "middle" : (length <= 45) ? "long" : "longest";
	}

}
