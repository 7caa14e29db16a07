/**
 * The pages on which coordinators keep the facts.
 */
@NullMarked
package vn.hiepdong.visit.facts.web;

import org.jspecify.annotations.NullMarked;
