/**
 * Who sees what when, as people were told: for hosts, drivers, delegations and their
 * liaisons, and for the rooms that print it or check people in.
 */
@NamedInterface("programme")
@NullMarked
package vn.hiepdong.visit.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
