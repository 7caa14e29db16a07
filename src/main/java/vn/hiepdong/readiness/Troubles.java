package vn.hiepdong.readiness;

import java.util.List;

/**
 * The worst of the duties that need a word.
 *
 * @param worst the worst first, no more than fit on a page
 * @param all how many there are
 */
public record Troubles(List<Trouble> worst, int all) {

	/** How many fit on a page. */
	static final int SHOWN = 10;

}
