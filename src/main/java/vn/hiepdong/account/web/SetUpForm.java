package vn.hiepdong.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.CodePointLength;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * What the person who installed the application types. Texts come in the normal form in
 * which they are counted.
 */
record SetUpForm(@NotBlank(message = "{form.required}") String code,
		@NotBlank(message = "{form.required}") @Pattern(regexp = AccountForm.USERNAME,
				message = "{account.form.username.shape}") @Pattern(regexp = AccountForm.NOT_RESERVED,
						message = "{account.form.username.reserved}") String username,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 120, message = "{form.too-long}") String name,
		@NotBlank(message = "{form.required}") String password) {

	SetUpForm {
		code = VietnameseText.line(code);
		username = VietnameseText.line(username);
		name = VietnameseText.line(name);
	}

}
