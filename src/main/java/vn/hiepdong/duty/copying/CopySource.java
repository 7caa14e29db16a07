package vn.hiepdong.duty.copying;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;

/**
 * From where duties are copied: either an event or a template.
 *
 * @param event the code of an event, or {@code null}
 * @param template the number of a template, or {@code null}
 */
public record CopySource(@Nullable String event, @Nullable Integer template) {

	private static final Pattern TEMPLATE = Pattern.compile("template:(\\d{1,9})");

	private static final Pattern EVENT = Pattern.compile("event:([a-z0-9-]{1,60})");

	/**
	 * Reads a source as forms send it.
	 * @param sent {@code event:hoi-nghi-2022} or {@code template:3}
	 * @return the source
	 * @throws Problem.Invalid for the field {@code source} if it is neither
	 */
	public static CopySource read(String sent) {
		Matcher template = TEMPLATE.matcher(sent);
		Matcher event = EVENT.matcher(sent);
		if (template.matches()) {
			return new CopySource(null, Integer.valueOf(template.group(1)));
		}
		if (event.matches()) {
			return new CopySource(event.group(1), null);
		}
		throw new Problem.Invalid("source", "copying.problem.source");
	}

	/**
	 * Writes an event as forms send it.
	 * @param code the event's code
	 * @return the text
	 */
	public static String event(String code) {
		return "event:" + code;
	}

	/**
	 * Writes a template as forms send it.
	 * @param number the template's number
	 * @return the text
	 */
	public static String template(int number) {
		return "template:" + number;
	}

}
