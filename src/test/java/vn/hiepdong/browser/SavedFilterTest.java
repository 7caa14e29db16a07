package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A coordinator keeps a filter and comes back to it with one tap.
 */
class SavedFilterTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 1440", "VIETNAMESE, 390", "ENGLISH, 1440" })
	void a_filter_is_saved_renamed_opened_and_removed(Words words, int width) {
		signedIn("dieuphoi", words, width).opens(EVENT + "/duties")
			.chooses("duty.area", "TRAFFIC")
			.unfolds("duty.views.save")
			.findsThePageInOrder()
			.fills("duty.views.name", "Giao thông")
			.presses("form.save")
			.opens(EVENT + "/duties")
			.followsText("Giao thông")
			.findsThePageInOrder()
			.follows("duty.views.arrange")
			.findsThePageInOrder()
			.fills("duty.views.name", "Đường sá")
			.presses("duty.views.rename")
			.followsText(words.of("duty.views.open.which", "Đường sá"))
			.readsText("Đường sá")
			.opens(EVENT + "/views")
			.pressesText(words.of("duty.views.remove.which", "Đường sá"))
			.reads("duty.views.empty")
			.findsThePageInOrder();
	}

}
