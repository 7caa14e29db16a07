package vn.hiepdong.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * What axe finds on a page against WCAG 2.2 A and AA. Axe is put into a document once and
 * asked for violations only: what is in order need not be described, which takes half of
 * the time.
 */
final class Accessibility {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private static final String RUN = """
			async (tags) => {
			  const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
			  return found.violations.map((rule) => rule.id + ' ' + rule.nodes.map((node) => node.html).join(' '));
			}""";

	private Accessibility() {
	}

	/**
	 * Looks at the page that is open, as it is shown now.
	 * @param page the page
	 * @return a line for each rule that is broken, with the elements that break it
	 */
	static List<?> violations(Page page) {
		if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
			page.evaluate(AxeBuilder.getAxeScript());
		}
		return (List<?>) page.evaluate(RUN, WCAG);
	}

}
