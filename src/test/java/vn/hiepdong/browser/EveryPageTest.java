package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, in both languages and widths: in order by axe's rules for WCAG 2.2 AA, no
 * wider than the window, no complaint of the browser.
 */
class EveryPageTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			-,             /login
			dieuphoi,      /events
			dieuphoi,      /events/new
			dieuphoi,      /events/hoi-nghi-2022
			dieuphoi,      /events/hoi-nghi-2022/edit
			dieuphoi,      /events/hoi-nghi-2022/readiness
			dieuphoi,      /events/hoi-nghi-2022/duties
			dieuphoi,      /events/hoi-nghi-2022/duties?q=khong-co-nhiem-vu-nay
			dieuphoi,      /events/hoi-nghi-2022/duties?size=100&late=true
			dieuphoi,      /events/hoi-nghi-2022/duties/new
			dieuphoi,      /events/hoi-nghi-2022/duties/Q-014
			dieuphoi,      /events/hoi-nghi-2022/duties/Q-014/edit
			dieuphoi,      /events/hoi-nghi-2022/duties/Q-011
			dieuphoi,      /events/hoi-nghi-2022/delegates
			dieuphoi,      /events/hoi-nghi-2022/delegates/new
			dieuphoi,      /events/hoi-nghi-2022/delegates/001
			dieuphoi,      /events/hoi-nghi-2022/delegations/new
			dieuphoi,      /password
			dieuphoi,      /admin/accounts
			dieuphoi,      /events/khong-co
			lienlac-1,     /events/hoi-nghi-2022/delegates
			ca-hong-bang,  /my/duties
			ca-hong-bang,  /events/hoi-nghi-2022/duties
			quantri,       /admin/accounts
			quantri,       /admin/accounts/new
			quantri,       /admin/accounts/pv01
			quantri,       /admin/accounts/pv01/password
			quantri,       /admin/units
			quantri,       /admin/units/new
			quantri,       /admin/units/ca-hong-bang
			""")
	void is_in_order(String username, String path) {
		for (Words words : Words.values()) {
			for (int width : new int[] { PHONE, DESKTOP }) {
				Person person = username.equals("-") ? somebody(words, width) : signedIn(username, words, width);
				person.opens(path).findsThePageInOrder();
			}
		}
	}

}
