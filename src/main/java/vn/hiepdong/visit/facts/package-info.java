/**
 * What a plan of visits must reckon with: vehicles, when wards are open, how long ways
 * take, what delegations wish to see.
 */
@NamedInterface("facts")
@NullMarked
package vn.hiepdong.visit.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
