package vn.hiepdong.account.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import vn.hiepdong.account.Accounts;

@Controller
@RequiredArgsConstructor
class SignInController {

	private final Accounts accounts;

	@GetMapping("/login")
	String form() {
		return this.accounts.none() ? "redirect:/setup" : "account/sign-in";
	}

}
