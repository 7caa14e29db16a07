package vn.hiepdong.platform.importing.web;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.importing.Confirmation;

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
	 * What was decided.
	 * @return the decision
	 */
	public Confirmation confirmation() {
		return new Confirmation(this.seen, "true".equals(this.withoutFaulty));
	}

}
