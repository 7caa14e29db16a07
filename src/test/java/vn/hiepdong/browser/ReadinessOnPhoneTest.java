package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The director looks at a phone and has the first three answers without scrolling.
 */
class ReadinessOnPhoneTest extends BrowserTest {

	@ParameterizedTest
	@EnumSource
	void the_first_three_answers_need_no_scrolling(Words words) {
		signedIn("giamdoc", words, 390).opens(EVENT + "/readiness")
			.seesWithoutScrolling("#ready .bar")
			.seesWithoutScrolling(".trouble:nth-child(2) .trouble-title")
			.seesWithoutScrolling(".trouble:nth-child(2) .trouble-phone a");
	}

	@ParameterizedTest
	@EnumSource
	void a_directive_is_written_in_place(Words words) {
		String word = "Báo cáo kết quả trước 20 giờ " + words;
		signedIn("giamdoc", words, 390).opens(EVENT + "/readiness")
			.pressesAt(".trouble:nth-child(1) .word-link")
			.seesWithoutScrolling(".trouble:nth-child(1) .word-form select")
			.fills("directive.text", word)
			.findsThePageInOrder()
			.presses("directive.send")
			.readsFlash(words.of("directive.done.given"))
			.readsText(word);
	}

}
