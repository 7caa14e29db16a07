package vn.hiepdong.duty.notice;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.ITemplateEngine;

import vn.hiepdong.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a message says.
 */
class MailTextTest extends NoticeTest {

	@Autowired
	private Notices notices;

	@Autowired
	private NoticeReader reader;

	@Autowired
	private Units units;

	@Autowired
	private ITemplateEngine templates;

	@Autowired
	private MessageSource messages;

	@Autowired
	private NoticeWords words;

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

	private MimeMessage written(@Nullable String address, Locale locale) throws MessagingException {
		MailComposer composer = new MailComposer(this.templates, this.messages, this.words, new HouseAddress(address),
				new MailSettings("hiep-dong@example.vn"));
		MimeMessage message = new JavaMailSenderImpl().createMimeMessage();
		MailWish wish = new MailWish("a@b.vn", locale, true, List.of(LocalTime.NOON), null);
		List<NoticeView> last = this.reader.page(this.world.actor("quan-toan").id(), PageRequest.of(0, 50))
			.filter((notice) -> this.notices.codes(List.of(notice)).containsValue(this.event))
			.toList();
		composer.write(message, wish, last, this.units.tree(), this.notices.codes(last));
		message.saveChanges();
		return message;
	}

	private static String part(Part message, String type) throws MessagingException, IOException {
		if (message.isMimeType(type)) {
			return (String) message.getContent();
		}
		if (message.getContent() instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				String found = part(parts.getBodyPart(i), type);
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return "";
	}

}
