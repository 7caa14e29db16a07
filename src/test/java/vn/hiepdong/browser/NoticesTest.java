package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A leader hears of things without a phone call.
 */
class NoticesTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390, pc08", "VIETNAMESE, 1440, pv05", "ENGLISH, 390, pc08" })
	void a_leader_sees_the_bell_s_count_and_follows_a_notice_to_its_place(Words words, int width, String leader) {
		Person person = signedIn(leader, words, width);
		int unread = person.readsNumber(".bell-count");
		assertThat(unread).isPositive();
		person.pressesAt(".bell").reads("notice.title").findsThePageInOrder();
		person.pressesAt(".notices .unread a").findsThePageInOrder();
		assertThat(person.path()).startsWith(EVENT + "/");
		assertThat(person.opens("/my/notices").readsNumber(".bell-count")).isEqualTo(unread - 1);
	}

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390, pv01", "VIETNAMESE, 1440, px03", "ENGLISH, 1440, ph10" })
	void a_leader_chooses_how_to_get_mail_and_reads_by_which_rules(Words words, int width, String leader) {
		Person person = signedIn(leader, words, width).opens("/my/notices").follows("notice.settings.title");
		person.fills("notice.settings.email", leader + "@example.vn")
			.fills("notice.settings.digestAt", "sáng sớm")
			.presses("form.save")
			.reads("notice.problem.digestAt")
			.findsThePageInOrder();
		person.fills("notice.settings.digestAt", "6h30; 17h")
			.chooses("notice.settings.way", "IMMEDIATE")
			.fills("notice.settings.quietFrom", "22h")
			.fills("notice.settings.quietTo", "6h")
			.presses("form.save")
			.readsFlash(words.of("notice.settings.kept"))
			.findsThePageInOrder();
		person.opens("/my/notices").follows("notice.rules.title").reads("notice.rule.DIRECTIVE").findsThePageInOrder();
	}

}
