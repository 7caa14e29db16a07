package vn.hiepdong;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The form of a page as a browser sends it when nobody touches it.
 */
public final class FormOnPage {

	private static final Pattern CONTROL = Pattern
		.compile("<input[^>]*>|<textarea[^>]*>[^<]*</textarea>|<select.*?</select>", Pattern.DOTALL);

	private static final Pattern OPTION = Pattern.compile("<option[^>]*>");

	private FormOnPage() {
	}

	/**
	 * Reads the form that is sent to an address.
	 * @param html the page
	 * @param address where the form is sent
	 * @return what its fields hold, by name
	 */
	public static MultiValueMap<String, String> of(String html, String address) {
		Matcher form = Pattern.compile("<form[^>]* action=\"" + Pattern.quote(address) + "\".*?</form>", Pattern.DOTALL)
			.matcher(html);
		assertThat(form.find()).as("form for " + address).isTrue();
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		CONTROL.matcher(form.group()).results().map(MatchResult::group).forEach((control) -> add(control, fields));
		return fields;
	}

	private static void add(String control, MultiValueMap<String, String> fields) {
		String name = attribute(control, "name");
		if (control.startsWith("<textarea")) {
			fields.add(name, HtmlUtils.htmlUnescape(control.replaceAll("(?s)^<textarea[^>]*>|</textarea>$", "")));
		}
		else if (control.startsWith("<select")) {
			fields.add(name, selected(control));
		}
		else if (!control.contains("type=\"checkbox\"") || control.contains("checked=")) {
			fields.add(name, attribute(control, "value"));
		}
	}

	private static String selected(String select) {
		String[] options = OPTION.matcher(select).results().map(MatchResult::group).toArray(String[]::new);
		return attribute(Arrays.stream(options)
			.filter((option) -> option.contains("selected="))
			.findFirst()
			.orElse((options.length == 0) ? "" : options[0]), "value");
	}

	private static String attribute(String tag, String name) {
		Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
		return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
	}

}
