/**
 * A plan of visits and what it must reckon with, as plain records; what a plan breaks,
 * why there can be none, what it costs and what every plan costs at least. Nothing here
 * knows how plans are found.
 */
@NamedInterface("plan")
@NullMarked
package vn.hiepdong.visit.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
