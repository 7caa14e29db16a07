package vn.hiepdong.account.web;

import jakarta.validation.constraints.NotBlank;

record PasswordForm(@NotBlank(message = "{form.required}") String current,
		@NotBlank(message = "{form.required}") String wanted, @NotBlank(message = "{form.required}") String repeated) {
}
