package vn.hiepdong.platform.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

@Controller
@RequiredArgsConstructor
class LanguageController {

	/** A longer address would not fit into the header of the answer. */
	private static final int LONGEST = 2_000;

	private final LocaleResolver locales;

	@PostMapping("/language")
	String change(@RequestParam String lang, @RequestParam(defaultValue = "/") String from, HttpServletRequest request,
			HttpServletResponse response) {
		this.locales.setLocale(request, response, Locale.forLanguageTag("en".equals(lang) ? "en" : "vi"));
		return "redirect:" + (isLocal(from) ? from : "/");
	}

	/**
	 * Only an address of this application may follow, lest a forged form send people to
	 * another host.
	 */
	private static boolean isLocal(String address) {
		return address.length() <= LONGEST && address.startsWith("/") && !address.startsWith("//")
				&& address.indexOf('\\') < 0 && address.indexOf('{') < 0
				&& address.chars().noneMatch(Character::isISOControl);
	}

}
