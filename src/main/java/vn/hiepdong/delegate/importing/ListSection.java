package vn.hiepdong.delegate.importing;

/**
 * The headings under which a row of a list stands.
 *
 * @param category the category as it is written, possibly nothing
 * @param delegation the delegation as it is written, possibly nothing
 */
record ListSection(String category, String delegation) {

	static final ListSection NONE = new ListSection("", "");

}
