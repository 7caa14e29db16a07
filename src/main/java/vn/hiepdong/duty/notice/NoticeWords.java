package vn.hiepdong.duty.notice;

import java.time.Duration;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitTree;

/**
 * Says what a notice says, the same on the page and in a message.
 */
@Component
@RequiredArgsConstructor
public class NoticeWords {

	private final MessageSource messages;

	/**
	 * What happened or is about to.
	 * @param notice the notice
	 * @param units the organisation
	 * @param locale the reader's locale
	 * @return one line
	 */
	public String what(NoticeView notice, UnitTree units, Locale locale) {
		String when = (notice.minutes() < 0) ? ".before" : (notice.minutes() > 0) ? ".after" : "";
		return this.messages.getMessage("notice.what." + notice.kind() + when,
				new Object[] { units.get(notice.unit()).shortName(), TypedTime.show(notice.occasion()),
						span(Math.abs(notice.minutes()), locale), "%02d".formatted(notice.subject()) },
				locale);
	}

	/**
	 * When somebody hears of an occasion.
	 * @param stage the stage
	 * @param locale the reader's locale
	 * @return for example "4 hours later"
	 */
	public String when(Stage stage, Locale locale) {
		long minutes = stage.after().toMinutes();
		String key = "notice.when." + ((minutes < 0) ? "before" : (minutes > 0) ? "after" : "now");
		return this.messages.getMessage(key, new Object[] { span(Math.abs(minutes), locale) }, locale);
	}

	private String span(long minutes, Locale locale) {
		boolean hours = minutes % Duration.ofHours(1).toMinutes() == 0;
		return this.messages.getMessage(hours ? "notice.span.hours" : "notice.span.minutes",
				new Object[] { hours ? Duration.ofMinutes(minutes).toHours() : minutes }, locale);
	}

}
