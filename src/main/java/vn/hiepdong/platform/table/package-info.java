/**
 * Tables that people bring along, from a workbook or pasted, before any room makes
 * something of them, and workbooks that people take along.
 */
@NullMarked
package vn.hiepdong.platform.table;

import org.jspecify.annotations.NullMarked;
