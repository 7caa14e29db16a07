/**
 * Text as Vietnamese readers write it: normal form, search without diacritics, times as
 * they are typed.
 */
@NullMarked
package vn.hiepdong.platform.text;

import org.jspecify.annotations.NullMarked;
