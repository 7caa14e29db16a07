package vn.hiepdong.duty.dependency;

/**
 * That one line of a template must be done before another one starts.
 *
 * @param predecessor the place, from 0, of the line that comes first
 * @param position the place of the line that waits for it
 * @param lag how long must pass in between
 */
record TemplateLink(int predecessor, int position, Lag lag) {
}
