package vn.hiepdong.readiness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A number of a page and the list that it opens.
 *
 * @param address where it leads
 * @param says the number
 */
record Figure(String address, int says) {

	private static final Pattern LINK = Pattern.compile("<a [^>]*class=\"figure[^\"]*\"[^>]*>([\\d.]+)</a>");

	private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]*)\"");

	/**
	 * The head of a list of duties, directives or obstacles, else the first chip of the
	 * delegates.
	 */
	private static final Pattern TOTAL = Pattern
		.compile(">([\\d.]+) (?:nhiệm vụ|ý kiến chỉ đạo|vướng mắc)<|>Tất cả: ([\\d.]+)<");

	static List<Figure> allOn(String html) {
		return LINK.matcher(html).results().map((link) -> {
			Matcher address = ADDRESS.matcher(link.group());
			assertThat(address.find()).as(link.group()).isTrue();
			return new Figure(HtmlUtils.htmlUnescape(address.group(1)), number(link.group(1)));
		}).toList();
	}

	/** How many a list says that it shows. */
	static int listed(String html) {
		Matcher total = TOTAL.matcher(html);
		assertThat(total.find()).as("the total of a list").isTrue();
		return number((total.group(1) != null) ? total.group(1) : total.group(2));
	}

	/** The list, below the address of the event. */
	String list() {
		return this.address.replaceFirst("^/events/[^/]+/", "");
	}

	String query() {
		return this.address.contains("?") ? this.address.replaceFirst("^[^?]*\\?", "") : "";
	}

	private static int number(String text) {
		return Integer.parseInt(text.replace(".", ""));
	}

}
