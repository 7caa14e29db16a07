package vn.hiepdong.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record SetUpForm(@NotBlank(message = "{form.required}") String code,
		@NotBlank(message = "{form.required}") @Pattern(regexp = AccountForm.USERNAME,
				message = "{account.form.username.shape}") @Size(min = 3, max = 40,
						message = "{account.form.username.shape}") String username,
		@NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.too-long}") String name,
		@NotBlank(message = "{form.required}") String password) {
}
