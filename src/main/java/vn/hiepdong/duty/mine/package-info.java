/**
 * What a leader's units owe today, tomorrow and already too late, of every event that has
 * not ended.
 */
@NullMarked
package vn.hiepdong.duty.mine;

import org.jspecify.annotations.NullMarked;
