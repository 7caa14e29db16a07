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
	BADGES("phu-hieu", "badges"),

	/** Cards that stand on the table. */
	PLACE_CARDS("bien-ten", "place-cards"),

	/** The delegates of a list. */
	DELEGATES("dai-bieu", "delegates"),

	/** Who sleeps where. */
	ROOMING_LIST("xep-phong", "rooming-list"),

	/** Who rides in which vehicle. */
	MANIFEST("xe-dua-don", "manifest"),

	/** Who visits which ward when. */
	VISITS("tham-quan", "visits"),

	/** How many were counted where. */
	HEAD_COUNT("diem-danh", "head-count");

	/** What the file is called: Vietnamese, in ASCII. */
	private final String fileName;

	/**
	 * What it is called where it is noted who took it, see
	 * {@link vn.hiepdong.delegate.Purpose}.
	 */
	private final String place;

}
