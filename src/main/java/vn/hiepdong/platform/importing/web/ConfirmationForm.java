package vn.hiepdong.platform.importing.web;

import org.jspecify.annotations.Nullable;

/**
 * The decision on a preview.
 *
 * @param seen the mark of what was seen
 * @param withoutFaulty {@code true} to leave rows with a fault out
 */
public record ConfirmationForm(@Nullable String seen, @Nullable String withoutFaulty) {

	/**
	 * Takes what was sent.
	 */
	public ConfirmationForm {
		seen = (seen != null) ? seen : "";
	}

	/**
	 * Whether rows with a fault are left out.
	 * @return {@code true} if that was chosen
	 */
	public boolean without() {
		return "true".equals(this.withoutFaulty);
	}

}
