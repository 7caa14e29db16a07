package vn.hiepdong.browser;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SendOnceTest extends BrowserTest {

	@Test
	void a_form_is_sent_once_but_again_when_no_answer_comes() {
		Person person = signedIn("dieuphoi", Words.VIETNAMESE, 390);
		LostConnection lost = person.losesTheConnection();
		person.opens("/password").presses("form.save").presses("form.save");
		assertThat(lost.sent()).isEqualTo(1);
		lost.pass(Duration.ofSeconds(5));
		person.presses("form.save");
		assertThat(lost.sent()).isEqualTo(1);
		lost.pass(Duration.ofSeconds(6));
		person.presses("form.save").presses("form.save");
		assertThat(lost.sent()).isEqualTo(2);
		lost.pass(Duration.ofSeconds(5));
		person.presses("form.save");
		assertThat(lost.sent()).isEqualTo(2);
	}

}
