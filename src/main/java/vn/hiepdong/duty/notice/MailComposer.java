package vn.hiepdong.duty.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitTree;

/**
 * Writes a message with notices, as plain text and as HTML.
 */
@Component
@RequiredArgsConstructor
class MailComposer {

	/** A message names so many notices at most; the page has them all. */
	private static final int NAMED = 50;

	private final ITemplateEngine templates;

	private final MessageSource messages;

	private final NoticeWords words;

	private final HouseAddress address;

	private final MailSettings settings;

	/**
	 * One notice in a message.
	 *
	 * @param time when it was due to be told
	 * @param duty the duty's number and title, or an empty text
	 * @param what what happened
	 * @param link where it leads, or {@code null}
	 */
	record Line(String time, String duty, String what, @Nullable String link) {
	}

	void write(MimeMessage message, MailWish wish, List<NoticeView> notices, UnitTree units,
			Map<EventId, String> events) throws MessagingException {
		Locale locale = wish.language();
		List<Line> lines = notices.stream()
			.limit(NAMED)
			.map((notice) -> line(notice, units, events.get(notice.event()), locale))
			.toList();
		int more = notices.size() - lines.size();
		MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		helper.setFrom(this.settings.from());
		helper.setTo(String.valueOf(wish.email()));
		helper.setSubject(subject(notices, lines, locale));
		helper.setText(plain(lines, more, locale), html(lines, more, locale));
		message.setHeader("Auto-Submitted", "auto-generated");
	}

	private Line line(NoticeView notice, UnitTree units, String event, Locale locale) {
		String duty = (notice.duty() != null) ? notice.duty() + " " + notice.title() : "";
		return new Line(TypedTime.show(notice.at()), duty, this.words.what(notice, units, locale),
				this.address.link(NoticePlace.of(notice, event)));
	}

	private String subject(List<NoticeView> notices, List<Line> lines, Locale locale) {
		return (notices.size() == 1) ? text("notice.mail.subject.one", locale, lines.get(0).what())
				: text("notice.mail.subject.many", locale, notices.size());
	}

	private String plain(List<Line> lines, int more, Locale locale) {
		StringBuilder text = new StringBuilder();
		for (Line line : lines) {
			text.append(line.time()).append("  ").append(line.what()).append('\n');
			append(text, line.duty());
			append(text, line.link());
			text.append('\n');
		}
		if (more > 0) {
			text.append(text("notice.mail.more", locale, more)).append("\n\n");
		}
		text.append("-- \n").append(text("notice.mail.why", locale)).append('\n');
		append(text, this.address.link("/my/notices"));
		append(text, this.address.link("/my/notices/settings"));
		return text.toString();
	}

	private static void append(StringBuilder text, @Nullable String line) {
		if (line != null && !line.isEmpty()) {
			text.append(line).append('\n');
		}
	}

	private String html(List<Line> lines, int more, Locale locale) {
		Context context = new Context(locale);
		context.setVariable("lines", lines);
		context.setVariable("more", more);
		context.setVariable("all", this.address.link("/my/notices"));
		context.setVariable("settings", this.address.link("/my/notices/settings"));
		return this.templates.process("notice/mail", context);
	}

	private String text(String key, Locale locale, Object... args) {
		return this.messages.getMessage(key, args, locale);
	}

}
