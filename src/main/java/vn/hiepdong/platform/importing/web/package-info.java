/**
 * The pages that imports of every kind share.
 */
@NullMarked
package vn.hiepdong.platform.importing.web;

import org.jspecify.annotations.NullMarked;
