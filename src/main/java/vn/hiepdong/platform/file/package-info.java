/**
 * Files that people bring, checked by what is in them and kept in the database once,
 * whoever brings them again. Photos are drawn anew, so that nothing of them but the
 * picture is kept.
 */
@NullMarked
package vn.hiepdong.platform.file;

import org.jspecify.annotations.NullMarked;
