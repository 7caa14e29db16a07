package vn.hiepdong.browser;

import org.junit.jupiter.api.Test;

import vn.hiepdong.platform.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTest extends BrowserTest {

	@Test
	void a_session_gets_a_new_name_when_somebody_signs_in_and_ends_with_signing_out() {
		Person person = somebody(Words.VIETNAMESE, 390);
		String before = person.session();
		person.signsIn("giamdoc", TestDatabase.DEMO_PASSWORD).reads("readiness.title");
		assertThat(person.session()).isNotEqualTo(before);
		person.presses("nav.sign-out").reads("account.sign-in.signed-out");
		person.opens(EVENT + "/readiness").reads("account.sign-in.title");
	}

}
