package vn.hiepdong;

import java.io.UnsupportedEncodingException;
import java.util.Map;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Pages as a coordinator opens them, and forms as a coordinator sends them.
 *
 * @param mvc the pages
 * @param session the coordinator
 */
public record CoordinatorPages(MockMvcTester mvc, UserDetails session) {

	public MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user(this.session)).exchange();
	}

	public MvcTestResult post(String address, MultiValueMap<String, String> typed) {
		return this.mvc.post().uri(address).params(typed).with(user(this.session)).with(csrf()).exchange();
	}

	/**
	 * Sends a form.
	 * @param address where to
	 * @param typed names and values in turn
	 * @return the answer
	 */
	public MvcTestResult post(String address, String... typed) {
		return post(address, Map.of(), typed);
	}

	/**
	 * Sends a form that is filled in as usual but for some fields.
	 * @param address where to
	 * @param usual the usual values
	 * @param typed names and values in turn that stand in place of the usual ones
	 * @return the answer
	 */
	public MvcTestResult post(String address, Map<String, String> usual, String... typed) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		usual.forEach(fields::add);
		for (int i = 0; i < typed.length; i += 2) {
			fields.set(typed[i], typed[i + 1]);
		}
		return post(address, fields);
	}

	/**
	 * Opens a page and reads the form on it.
	 * @param page the page's address
	 * @param address where its form is sent
	 * @return what the form holds before anybody touches it
	 */
	public MultiValueMap<String, String> form(String page, String address) {
		return FormOnPage.of(html(get(page)), address);
	}

	/**
	 * What stands on a page, tags and white space between them as one bar, so that the
	 * cells of a table read {@code Họ và tên|Nguyễn Bình|Nguyễn Thanh Bình}.
	 * @param page the page
	 * @return its words
	 */
	public static String words(MvcTestResult page) {
		return HtmlUtils.htmlUnescape(html(page)).replaceAll("<[^>]*>", "|").replaceAll("[|\\s]*\\|[|\\s]*", "|");
	}

	/**
	 * A page as it was sent.
	 * @param page the page
	 * @return its HTML
	 */
	public static String html(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
