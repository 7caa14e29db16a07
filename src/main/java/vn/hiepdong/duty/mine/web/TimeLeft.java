package vn.hiepdong.duty.mine.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says how long there is until a due time, or how long it has passed, in one unit: what
 * counts on the way is days, hours or minutes.
 */
@Component
@RequiredArgsConstructor
class TimeLeft {

	private static final Duration DAYS_FROM = Duration.ofHours(48);

	private static final Duration HOURS_FROM = Duration.ofMinutes(60);

	private final MessageSource messages;

	String until(Instant due, Instant now) {
		Duration left = Duration.between(now, due);
		String side = left.isNegative() ? "mine.overdue." : "mine.left.";
		Duration size = left.abs();
		if (size.compareTo(DAYS_FROM) >= 0) {
			return say(side + "days", size.toDays());
		}
		return (size.compareTo(HOURS_FROM) >= 0) ? say(side + "hours", size.toHours())
				: say(side + "minutes", size.toMinutes());
	}

	private String say(String key, long number) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, new Object[] { number }, locale);
	}

}
