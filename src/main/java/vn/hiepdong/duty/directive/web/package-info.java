/**
 * The pages and forms of directives.
 */
@NullMarked
package vn.hiepdong.duty.directive.web;

import org.jspecify.annotations.NullMarked;
