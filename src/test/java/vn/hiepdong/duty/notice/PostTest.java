package vn.hiepdong.duty.notice;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.duty.notice.MailWish.Quiet;
import vn.hiepdong.unit.Units;

/**
 * What every test of messages on their way needs: a real mail server on this machine, and
 * people who want mail.
 */
abstract class PostTest extends NoticeTest {

	static final String LEADER = "truong-phuong@quan-toan.vn";

	@RegisterExtension
	final GreenMailExtension server = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

	@Autowired
	private MailWishes wishes;

	@Autowired
	private Envelope envelope;

	@Autowired
	private MailFailures failures;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Units units;

	void wants(String username, boolean atOnce, @Nullable Quiet quiet) {
		wants(username, LEADER, atOnce, quiet);
	}

	void wants(String username, String email, boolean atOnce, @Nullable Quiet quiet) {
		does(username, (me) -> this.wishes.keep(new MailWish(email, Locale.forLanguageTag("vi"), atOnce,
				List.of(LocalTime.of(7, 0), LocalTime.of(16, 30)), quiet), me));
	}

	void sendsAt(String time) {
		at(time);
		post().send();
	}

	NoticePost post() {
		return post(server(this.server.getSmtp().getPort()));
	}

	NoticePost post(JavaMailSender sender) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("sender", sender);
		return new NoticePost(beans.getBeanProvider(JavaMailSender.class), this.jdbc, this.accounts, this.units,
				this.envelope, this.failures);
	}

	static JavaMailSender server(int port) {
		JavaMailSenderImpl server = new JavaMailSenderImpl();
		server.setHost("127.0.0.1");
		server.setPort(port);
		return server;
	}

	List<MimeMessage> received() {
		return List.of(this.server.getReceivedMessages());
	}

	List<String> subjects() {
		return received().stream().map((message) -> {
			try {
				return message.getSubject();
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	int failures() {
		return this.jdbc.sql("select coalesce(max(failures), 0) from notice_mail_failure")
			.query(Integer.class)
			.single();
	}

}
