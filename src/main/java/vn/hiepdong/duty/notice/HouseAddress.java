package vn.hiepdong.duty.notice;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people reach the application.
 *
 * @param address its address as a browser shows it, for links in messages, such as
 * {@code https://hiepdong.example.vn}; without it messages hold no links
 */
@Validated
@ConfigurationProperties("hiepdong")
record HouseAddress(@Nullable @Pattern(regexp = "https?://[^\\s/?#]+(/[^\\s?#]*)?",
		message = "must be an address that begins with http:// or https://") String address) {

	/** A link to a place within the application, or {@code null}. */
	@Nullable String link(String place) {
		return (this.address != null) ? this.address.replaceAll("/+$", "") + place : null;
	}

}
