package vn.hiepdong.duty.views.web;

/**
 * A link over the list that sets its filter.
 *
 * @param label the key of what people read
 * @param query the query of its address, possibly empty
 */
record Chip(String label, String query) {
}
