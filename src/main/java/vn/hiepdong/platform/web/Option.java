package vn.hiepdong.platform.web;

/**
 * One choice of a select.
 *
 * @param value what the form sends
 * @param label what people read
 */
public record Option(String value, String label) {
}
