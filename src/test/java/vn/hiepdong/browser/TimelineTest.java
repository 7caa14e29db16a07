package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A coordinator looks at the timeline and shifts a duty there, and back again.
 */
class TimelineTest extends BrowserTest {

	private static final String DUTY = "Q-092";

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 1440", "VIETNAMESE, 390", "ENGLISH, 1440" })
	void a_duty_is_shifted_with_the_keyboard_and_by_dragging(Words words, int width) {
		Person coordinator = signedIn("dieuphoi", words, width).opens(EVENT + "/duties?q=tra+phong")
			.follows("timeline.title")
			.findsThePageInOrder()
			.reads("timeline.critical-path");
		coordinator.onBar(DUTY)
			.pressesKeys("Shift+ArrowRight")
			.readsText(preview(words, "13/09/2022 18:00", "17/09/2022 16:00"))
			.findsThePageInOrder()
			.onBar(DUTY)
			.pressesKeys("Escape")
			.onBar(DUTY)
			.pressesKeys("Shift+ArrowRight", "ArrowRight", "ArrowLeft", "Enter")
			.readsFlash(words.of("timeline.shifted", DUTY, "13/09/2022 18:00", "17/09/2022 16:00"));
		coordinator.onBar(DUTY)
			.drags(-144)
			.readsText(preview(words, "12/09/2022 18:00", "16/09/2022 16:00"))
			.presses("timeline.shift.save")
			.readsFlash(words.of("timeline.shifted", DUTY, "12/09/2022 18:00", "16/09/2022 16:00"))
			.findsThePageInOrder();
	}

	private static String preview(Words words, String start, String due) {
		return words.of("timeline.shift.preview")
			.replace("%number%", DUTY)
			.replace("%start%", start)
			.replace("%due%", due);
	}

}
