/**
 * Hiệp Đồng. Every package below is a room; who may know whom is written at its door.
 */
@NullMarked
package vn.hiepdong;

import org.jspecify.annotations.NullMarked;
