package vn.hiepdong.duty.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages are sent; the server is named by {@code spring.mail.host}.
 *
 * @param from the address from which they come
 */
@Validated
@ConfigurationProperties("hiepdong.mail")
record MailSettings(@DefaultValue("hiep-dong@localhost") @NotBlank @Email String from) {
}
