package vn.hiepdong.browser;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SendOnceTest extends BrowserTest {

	@Test
	void a_form_is_sent_once_but_again_when_no_answer_comes() {
		Person person = signedIn("dieuphoi", Words.VIETNAMESE, 390).losesTheConnectionWhenSending().opens("/password");
		assertThat(person.presses("form.save").presses("form.save").sent()).isEqualTo(1);
		assertThat(person.waits(Duration.ofSeconds(5)).presses("form.save").sent()).isEqualTo(1);
		assertThat(person.waits(Duration.ofSeconds(6)).presses("form.save").presses("form.save").sent()).isEqualTo(2);
		assertThat(person.waits(Duration.ofSeconds(5)).presses("form.save").sent()).isEqualTo(2);
	}

}
