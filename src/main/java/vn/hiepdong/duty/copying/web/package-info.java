/**
 * The pages on which coordinators copy plans and keep templates.
 */
@NullMarked
package vn.hiepdong.duty.copying.web;

import org.jspecify.annotations.NullMarked;
