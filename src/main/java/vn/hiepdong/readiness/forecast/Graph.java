package vn.hiepdong.readiness.forecast;

/**
 * What waits for what, as arrays. Duties are in the order in which units turn to them;
 * what one of them waits for comes before it.
 *
 * @param first where the waits of each duty begin among all waits, and where the last end
 * @param before the duty that it waits for; where that is a part of it, the number is
 * turned over, {@code ~n}: it is not verified before a part that is returned either
 * @param lag how many hours later it may begin
 * @param crew where the hands of its unit begin among all hands, or -1 where it need not
 * wait for any
 * @param hands how many there are
 * @param allHands how many all units have
 */
record Graph(int[] first, int[] before, double[] lag, int[] crew, int[] hands, int allHands) {
}
