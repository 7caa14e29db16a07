package vn.hiepdong.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, in both languages and widths: in order by axe's rules for WCAG 2.2 AA, no
 * wider than the window, no complaint of the browser.
 */
class EveryPageTest extends BrowserTest {

	private static final Map<String, List<String>> PAGES = new LinkedHashMap<>();

	static {
		PAGES.put("dieuphoi", List.of("/events", "/events/new", EVENT, EVENT + "/edit", EVENT + "/readiness",
				EVENT + "/duties", EVENT + "/duties?q=khong-co-nhiem-vu-nay", EVENT + "/duties?size=100&state=VERIFIED",
				EVENT + "/duties/new", EVENT + "/duties/import", EVENT + "/duties/Q-014", EVENT + "/duties/Q-014/edit",
				EVENT + "/duties/Q-011", EVENT + "/delegates", EVENT + "/delegates/new", EVENT + "/delegates/001",
				EVENT + "/delegates/001/edit", EVENT + "/delegations/new", EVENT + "/delegations/ca-ha-giang/edit",
				"/password", "/admin/accounts", "/events/khong-co"));
		PAGES.put("lienlac-1", List.of(EVENT + "/delegates"));
		PAGES.put("ca-hong-bang",
				List.of("/my/duties", EVENT + "/duties", EVENT + "/duties/Q-031", EVENT + "/duties/Q-051",
						EVENT + "/duties/Q-051/children", EVENT + "/duties/Q-102", EVENT + "/duties/Q-102/edit"));
		PAGES.put("pc08", List.of("/my/duties", EVENT + "/duties/Q-051"));
		PAGES.put("quantri", List.of("/admin/accounts", "/admin/accounts/new", "/admin/accounts/pv01",
				"/admin/accounts/pv01/password", "/admin/units", "/admin/units/new", "/admin/units/ca-hong-bang"));
	}

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390", "VIETNAMESE, 1440", "ENGLISH, 390", "ENGLISH, 1440" })
	void is_in_order(Words words, int width) {
		somebody(words, width).findsThePageInOrder();
		PAGES.forEach((username, paths) -> {
			Person person = signedIn(username, words, width);
			paths.forEach((path) -> person.opens(path).findsThePageInOrder());
		});
	}

}
