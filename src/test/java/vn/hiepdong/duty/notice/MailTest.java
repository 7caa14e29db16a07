package vn.hiepdong.duty.notice;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.duty.notice.MailWish.Quiet;
import vn.hiepdong.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Messages on their way to a real mail server on this machine.
 */
@ExtendWith(OutputCaptureExtension.class)
class MailTest extends NoticeTest {

	private static final String LEADER = "truong-phuong@quan-toan.vn";

	@RegisterExtension
	private final GreenMailExtension server = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

	@Autowired
	private MailWishes wishes;

	@Autowired
	private Notices notices;

	@Autowired
	private NoticeReader reader;

	@Autowired
	private NoticePost unnamed;

	@Autowired
	private Envelope envelope;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Units units;

	@Autowired
	private ITemplateEngine templates;

	@Autowired
	private MessageSource messages;

	@Autowired
	private NoticeWords words;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void nobodyWantsMailYet() {
		this.jdbc.sql("delete from notice_setting").update();
		this.jdbc.sql("delete from notice_mail_failure").update();
	}

	@Test
	void a_digest_is_one_message_at_its_time() {
		wants("quan-toan", false, null);
		duty().of("quan-toan").in(this.event);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		sendsAt("9/9/2022 16:29");
		assertThat(received()).isEmpty();
		sendsAt("9/9/2022 16:30");
		sendsAt("9/9/2022 16:31");
		sendsAt("10/9/2022 07:00");
		assertThat(subjects()).containsExactly("[Hiệp Đồng] 2 thông báo mới");
	}

	@Test
	void at_once_is_a_message_each_time() {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		sendsAt("9/9/2022 08:01");
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:02");
		sendsAt("9/9/2022 08:02");
		assertThat(subjects()).hasSize(2)
			.allMatch((subject) -> subject.endsWith("quan-toan được giao chủ trì, chờ tiếp nhận"));
	}

	@Test
	void what_comes_in_quiet_hours_waits_and_comes_as_one_message() {
		wants("quan-toan", true, new Quiet(LocalTime.of(22, 0), LocalTime.of(6, 0)));
		at("9/9/2022 23:00");
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 23:01");
		sendsAt("9/9/2022 23:01");
		at("10/9/2022 02:00");
		duty().of("quan-toan").in(this.event);
		runsAt("10/9/2022 05:59");
		sendsAt("10/9/2022 05:59");
		assertThat(received()).isEmpty();
		sendsAt("10/9/2022 06:00");
		assertThat(subjects()).containsExactly("[Hiệp Đồng] 3 thông báo mới");
	}

	@Test
	void what_was_read_or_written_before_the_address_was_set_is_not_sent() {
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		at("9/9/2022 08:02");
		wants("quan-toan", true, null);
		sendsAt("9/9/2022 08:02");
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:03");
		does("quan-toan", this.notices::readAll);
		sendsAt("9/9/2022 08:03");
		assertThat(received()).isEmpty();
	}

	@Test
	void a_closed_account_gets_no_mail() {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		this.jdbc.sql("update account set enabled = false where username = 'quan-toan'").update();
		try {
			sendsAt("9/9/2022 08:01");
		}
		finally {
			this.jdbc.sql("update account set enabled = true where username = 'quan-toan'").update();
		}
		assertThat(received()).isEmpty();
	}

	@Test
	void a_server_that_is_down_is_tried_again_with_growing_pauses_and_nobody_s_address_is_logged(CapturedOutput log) {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:00");
		this.server.stop();
		sendsAt("9/9/2022 08:00");
		assertThat(failures()).isEqualTo(1);
		sendsAt("9/9/2022 08:00");
		assertThat(failures()).isEqualTo(1);
		sendsAt("9/9/2022 08:01");
		assertThat(failures()).isEqualTo(2);
		this.server.start();
		sendsAt("9/9/2022 08:02");
		assertThat(received()).isEmpty();
		sendsAt("9/9/2022 08:03");
		assertThat(received()).hasSize(1);
		assertThat(failures()).isZero();
		assertThat(log.getAll()).contains("was not sent, 2 times in a row").doesNotContain(LEADER);
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
				throw new IllegalStateException("crash");
			}

		};
		dying.setPort(this.server.getSmtp().getPort());
		assertThatThrownBy(() -> post(dying).send()).hasMessage("crash");
		post().send();
		post().send();
		assertThat(received()).hasSize(2);
	}

	@Test
	void where_no_server_is_named_nothing_is_tried() {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		this.unnamed.send();
		assertThat(this.unnamed.open()).isFalse();
		assertThat(failures()).isZero();
	}

	@Test
	void a_message_says_where_to_go_in_text_and_html_and_is_marked_as_automatic() throws Exception {
		at("9/9/2022 08:00");
		String number = this.world.duty("Đón <b>đoàn</b> & khách").of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		MimeMessage message = written("https://hiepdong.example.vn/", Locale.forLanguageTag("vi"));
		String link = "https://hiepdong.example.vn/events/" + this.event + "/duties/" + number;
		assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(message.getSubject()).isEqualTo("[Hiệp Đồng] quan-toan được giao chủ trì, chờ tiếp nhận");
		assertThat(message.getHeader("Subject")[0]).startsWith("=?UTF-8?");
		assertThat(part(message, "text/plain")).contains("09/09/2022 08:00  quan-toan được giao chủ trì", link,
				number + " Đón <b>đoàn</b> & khách", "https://hiepdong.example.vn/my/notices/settings");
		assertThat(part(message, "text/html"))
			.contains("href=\"" + link + "\"", "Đón &lt;b&gt;đoàn&lt;/b&gt; &amp; khách")
			.doesNotContain("<b>");
	}

	@Test
	void without_an_address_of_the_house_it_holds_no_link_and_in_english_no_vietnamese() throws Exception {
		at("9/9/2022 08:00");
		this.world.duty("Reception").of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		MimeMessage message = written(null, Locale.ENGLISH);
		assertThat(part(message, "text/html")).contains("lang=\"en\"", "quan-toan is to lead this")
			.doesNotContain("href");
		assertThat(part(message, "text/plain")).contains("Sent automatically").doesNotContain("http");
	}

	private void wants(String username, boolean atOnce, @Nullable Quiet quiet) {
		does(username, (me) -> {
			this.notices.readAll(me);
			this.wishes.keep(new MailWish(LEADER, Locale.forLanguageTag("vi"), atOnce,
					List.of(LocalTime.of(7, 0), LocalTime.of(16, 30)), quiet), me);
		});
	}

	private void sendsAt(String time) {
		at(time);
		post().send();
	}

	private NoticePost post() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(this.server.getSmtp().getPort());
		return post(sender);
	}

	private NoticePost post(JavaMailSender sender) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("sender", sender);
		return new NoticePost(beans.getBeanProvider(JavaMailSender.class), this.jdbc, this.accounts, this.units,
				this.envelope);
	}

	private MimeMessage written(@Nullable String address, Locale locale) throws MessagingException {
		MailComposer composer = new MailComposer(this.templates, this.messages, this.words, new HouseAddress(address),
				new MailSettings("hiep-dong@example.vn"));
		MimeMessage message = new JavaMailSenderImpl().createMimeMessage();
		MailWish wish = new MailWish(LEADER, locale, true, List.of(LocalTime.NOON), null);
		List<NoticeView> last = this.reader
			.page(this.world.actor("quan-toan").id(), org.springframework.data.domain.PageRequest.of(0, 50))
			.filter((notice) -> this.notices.codes(List.of(notice)).containsValue(this.event))
			.toList();
		composer.write(message, wish, last, this.units.tree(), this.notices.codes(last));
		message.saveChanges();
		return message;
	}

	private static String part(Message message, String type) throws MessagingException, IOException {
		return find(message, type);
	}

	private static String find(jakarta.mail.Part part, String type) throws MessagingException, IOException {
		if (part.isMimeType(type)) {
			return (String) part.getContent();
		}
		if (part.getContent() instanceof jakarta.mail.Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				String found = find(parts.getBodyPart(i), type);
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return "";
	}

	private List<MimeMessage> received() {
		return List.of(this.server.getReceivedMessages());
	}

	private List<String> subjects() {
		return received().stream().map((message) -> {
			try {
				return message.getSubject();
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	private int failures() {
		return this.jdbc.sql("select coalesce(max(failures), 0) from notice_mail_failure")
			.query(Integer.class)
			.single();
	}

}
