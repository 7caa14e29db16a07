package vn.hiepdong.duty.notice;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Mail to an address that the mail server does not take.
 */
@ExtendWith(OutputCaptureExtension.class)
class MailRefusalTest extends PostTest {

	private static final String REFUSED = "Máy chủ thư không nhận địa chỉ";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UserDetailsService people;

	@ParameterizedTest
	@ValueSource(strings = { "550 5.1.1 No such user truong-phuong@quan-toan.vn", "553 mailbox name not allowed",
			"501 5.1.3 bad address" })
	void an_address_that_is_refused_for_good_is_tried_once_and_told_to_its_person_and_the_administrator(String answer,
			CapturedOutput log) throws IOException {
		waiting();
		try (RefusingServer refusing = new RefusingServer(answer)) {
			sendsTo(refusing, "9/9/2022 08:00");
			sendsTo(refusing, "9/9/2022 08:01");
			sendsTo(refusing, "10/9/2022 08:00");
			assertThat(refusing.asked()).isEqualTo(1);
		}
		assertThat(log.getAll()).contains("next try once its address is another one").doesNotContain(LEADER);
		assertThat(get("quan-toan", "/my/notices")).bodyText().contains(REFUSED);
		assertThat(get("quan-toan", "/my/notices/settings")).bodyText().contains(REFUSED);
		assertThat(get("hong-bang", "/my/notices/settings")).bodyText().doesNotContain(REFUSED);
		assertThat(get("quantri", "/admin/accounts/quan-toan")).hasStatusOk().bodyText().contains(REFUSED);
		assertThat(get("quantri", "/admin/accounts/hong-bang")).hasStatusOk().bodyText().doesNotContain(REFUSED);
		assertThat(get("quantri", "/admin/accounts")).hasStatusOk().bodyText().containsOnlyOnce(REFUSED);
	}

	@Test
	void another_address_gets_what_comes_from_then_on() throws IOException {
		waiting();
		try (RefusingServer refusing = new RefusingServer("550 5.1.1 No such user")) {
			sendsTo(refusing, "9/9/2022 08:00");
		}
		at("9/9/2022 08:05");
		wants("quan-toan", "dung@quan-toan.vn", true, null);
		assertThat(get("quan-toan", "/my/notices/settings")).bodyText().doesNotContain(REFUSED);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:06");
		sendsAt("9/9/2022 08:06");
		assertThat(received()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "450 4.2.1 try later", "452 4.2.2 mailbox full", "552 5.2.2 mailbox full",
			"550 5.2.2 over quota", "554 5.7.1 Relay access denied" })
	void what_passes_is_tried_again_with_growing_pauses(String answer) throws IOException {
		waiting();
		try (RefusingServer refusing = new RefusingServer(answer)) {
			sendsTo(refusing, "9/9/2022 08:00");
			sendsTo(refusing, "9/9/2022 08:00");
			assertThat(refusing.asked()).isEqualTo(1);
			sendsTo(refusing, "9/9/2022 08:01");
			sendsTo(refusing, "9/9/2022 08:02");
			assertThat(refusing.asked()).isEqualTo(2);
		}
		assertThat(get("quan-toan", "/my/notices/settings")).bodyText().doesNotContain(REFUSED);
		sendsAt("9/9/2022 08:03");
		assertThat(received()).hasSize(1);
	}

	private void waiting() {
		this.jdbc.sql("""
				insert into account (id, version, username, name, role, password_hash, enabled, created_at)
				values (gen_random_uuid(), 0, 'quantri', 'quantri', 'ADMIN', '{noop}', true, now())
				on conflict do nothing
				""").update();
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:00");
	}

	private void sendsTo(RefusingServer refusing, String time) {
		at(time);
		post(server(refusing.port())).send();
	}

	private MvcTestResult get(String username, String path) {
		return this.mvc.get().uri(path).with(user(this.people.loadUserByUsername(username))).exchange();
	}

}
