package vn.hiepdong.duty.notice;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Mail where something breaks on the way, or several nodes are at it.
 */
@ExtendWith(OutputCaptureExtension.class)
class MailFailureTest extends PostTest {

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void a_server_that_is_down_is_tried_again_with_growing_pauses_and_nobody_s_address_is_logged(CapturedOutput log) {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:00");
		failsAt("9/9/2022 08:00");
		assertThat(failures()).isEqualTo(1);
		failsAt("9/9/2022 08:00");
		assertThat(failures()).isEqualTo(1);
		failsAt("9/9/2022 08:01");
		assertThat(failures()).isEqualTo(2);
		assertThat(log.getAll()).contains("was not sent, 2 times in a row").doesNotContain(LEADER);
		sendsAt("9/9/2022 08:02");
		assertThat(received()).isEmpty();
		sendsAt("9/9/2022 08:03");
		assertThat(received()).hasSize(1);
		assertThat(failures()).isZero();
	}

	@Test
	void a_message_that_cannot_be_written_holds_up_nobody_else_s_and_is_tried_again(CapturedOutput log) {
		wants("hong-bang", "quan-hong-bang@example.vn", true, null);
		wants("quan-toan", true, null);
		duty().of("hong-bang").in(this.event);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:00");
		post(broken("quan-hong-bang@example.vn")).send();
		assertThat(recipients()).containsExactly(LEADER);
		assertThat(failures()).isEqualTo(1);
		assertThat(log.getAll()).contains("was not sent, 1 times in a row (IllegalStateException)")
			.doesNotContain("quan-hong-bang@example.vn", "cannot be written");
		sendsAt("9/9/2022 08:01");
		assertThat(recipients()).containsExactly(LEADER, "quan-hong-bang@example.vn");
		assertThat(failures()).isZero();
	}

	@Test
	void two_nodes_send_one_message() {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		Stream.of(post(), post(), post())
			.map((node) -> CompletableFuture.runAsync(node::send))
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(received()).hasSize(1);
	}

	@Test
	void a_node_passes_by_whom_another_one_writes_to() {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("select * from notice_setting for update").query().listOfRows();
			CompletableFuture.runAsync(post()::send).join();
		});
		assertThat(received()).isEmpty();
	}

	@Test
	void a_crash_after_sending_repeats_this_one_message_at_worst() {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		JavaMailSenderImpl dying = new JavaMailSenderImpl() {

			@Override
			public void send(MimeMessage message) {
				super.send(message);
				throw new AssertionError("crash");
			}

		};
		dying.setPort(this.server.getSmtp().getPort());
		assertThatThrownBy(() -> post(dying).send()).hasMessage("crash");
		post().send();
		post().send();
		assertThat(received()).hasSize(2);
	}

	/** A server to which messages for one address cannot be written. */
	private JavaMailSenderImpl broken(String address) {
		JavaMailSenderImpl broken = new JavaMailSenderImpl() {

			@Override
			public void send(MimeMessage message) {
				if (recipient(message).equals(address)) {
					throw new IllegalStateException("cannot be written to " + address);
				}
				super.send(message);
			}

		};
		broken.setPort(this.server.getSmtp().getPort());
		return broken;
	}

	private List<String> recipients() {
		return received().stream().map(MailFailureTest::recipient).toList();
	}

	private static String recipient(MimeMessage message) {
		try {
			return message.getAllRecipients()[0].toString();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Nothing listens on this port. */
	private void failsAt(String time) {
		at(time);
		post(server(1)).send();
	}

}
