/**
 * Tables that people bring along, from a workbook or pasted, before any room makes
 * something of them.
 */
@NullMarked
package vn.hiepdong.platform.table;

import org.jspecify.annotations.NullMarked;
