package vn.hiepdong.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * The version of a thing that a form was made from, as its hidden field sends it.
 */
public final class FormVersion {

	private FormVersion() {
	}

	/**
	 * Reads the version.
	 * @param sent what the form sent; {@code null} where it sent none
	 * @return the version, or -1 for what is none, so that the form counts as made from
	 * an older one
	 */
	public static long read(@Nullable String sent) {
		return (sent != null && sent.matches("\\d{1,18}")) ? Long.parseLong(sent) : -1;
	}

}
