package vn.hiepdong.duty.importing;

import vn.hiepdong.platform.text.TypedText;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Within what the numbers of a plan's rows count: the sheet, where the workbook has
 * several, and the heading above. How a heading is written does not matter; a sheet's
 * name is the workbook's own, and holds no slash.
 */
final class PlanSection {

	/** So many characters of each are kept. */
	private static final int KEPT = 90;

	private PlanSection() {
	}

	/** The section under a heading; both may be empty. */
	static String of(String sheet, String heading) {
		String words = TypedText.cut(VietnameseText.words(heading), KEPT);
		return sheet.isEmpty() ? words
				: TypedText.cut(VietnameseText.line(sheet.replace('/', ' ')), KEPT) + "/" + words;
	}

	/** The sheet of a section; empty where it has none. */
	static String sheet(String section) {
		return section.contains("/") ? section.substring(0, section.indexOf('/')) : "";
	}

}
