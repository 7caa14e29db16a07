package vn.hiepdong.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A unit asks another one for help; the director has a word, and sees who took it to
 * heart.
 */
class HelpAndWordTest extends BrowserTest {

	private static final int PHONE = 390;

	private static final int DESK = 1440;

	@ParameterizedTest
	@EnumSource(Words.class)
	void a_leader_asks_for_help_from_the_phone_and_the_unit_asked_gives_it(Words words) {
		String duty = EVENT + "/duties/Q-076";
		String need = "Cần 02 tổ phân luồng tại ngã ba Thượng Lý " + words;
		Person ward = signedIn("cap-thuong-ly", words, PHONE).opens(duty);
		ward.unfolds("obstacle.raise")
			.findsThePageInOrder()
			.fills("obstacle.need", need)
			.chooses("obstacle.owner", "pk02")
			.fills("obstacle.needed-by", "11/9/2022 17h")
			.presses("obstacle.send")
			.reads("duty.blocked")
			.readsText(need)
			.findsThePageInOrder();

		Person asked = signedIn("pk02", words, DESK).opens(EVENT + "/duties");
		asked.follows("obstacle.title").reads("obstacle.asked-of-you").readsText(need).findsThePageInOrder();
		asked.opens(duty)
			.pressesAt("#obstacles ol details summary")
			.findsThePageInOrder()
			.fills("obstacle.solution", "Đã cử 02 tổ, có mặt từ 6 giờ 30.")
			.presses("obstacle.close.send")
			.reads("obstacle.none-open");
		ward.opens(duty)
			.pressesAt("#obstacles > details summary")
			.readsText("Đã cử 02 tổ, có mặt từ 6 giờ 30.")
			.findsThePageInOrder();
	}

	@ParameterizedTest
	@EnumSource(Words.class)
	void the_director_has_a_word_on_a_duty_and_sees_who_has_acknowledged_it(Words words) {
		String duty = EVENT + "/duties/Q-086";
		String word = "Không để ùn tắc trước trụ sở phường " + words;
		Person director = signedIn("giamdoc", words, DESK).opens(duty);
		director.unfolds("directive.give")
			.findsThePageInOrder()
			.fills("directive.text", word)
			.presses("directive.send")
			.readsText(word)
			.readsText(words.of("directive.count", 0, 3))
			.findsThePageInOrder();

		for (String unit : new String[] { "ca-le-chan", "cap-vinh-niem", "pc08" }) {
			signedIn(unit, words, PHONE).opens(duty)
				.findsThePageInOrder()
				.presses("directive.acknowledge")
				.reads("directive.acknowledged");
		}
		director.opens(duty).readsText(words.of("directive.count", 3, 3)).findsThePageInOrder();
		director.opens(EVENT + "/readiness").follows("directive.title").readsText(word).findsThePageInOrder();
	}

}
