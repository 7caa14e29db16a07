package vn.hiepdong.duty.views;

/**
 * A filter of the list of duties with a name.
 *
 * @param number its number among those of its person and event
 * @param name the name, 1 to 60 characters
 * @param filter the filter as the query of an address; empty shows every duty
 */
public record SavedView(int number, String name, String filter) {
}
