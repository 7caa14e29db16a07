package vn.hiepdong.document;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * What leaves the house.
 */
@Getter
@RequiredArgsConstructor
enum Paper {

	/** Badges to be worn. */
	BADGES("phu-hieu"),

	/** Cards that stand on the table. */
	PLACE_CARDS("bien-ten"),

	/** The delegates of a list. */
	DELEGATES("dai-bieu"),

	/** Who sleeps where. */
	ROOMING_LIST("xep-phong"),

	/** Who rides in which vehicle. */
	MANIFEST("xe-dua-don"),

	/** Who visits which ward when. */
	VISITS("tham-quan"),

	/** How many were counted where. */
	HEAD_COUNT("diem-danh");

	/** What the file is called: Vietnamese, in ASCII. */
	private final String fileName;

}
