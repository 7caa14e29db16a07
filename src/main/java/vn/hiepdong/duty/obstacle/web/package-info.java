/**
 * The pages and forms of obstacles.
 */
@NullMarked
package vn.hiepdong.duty.obstacle.web;

import org.jspecify.annotations.NullMarked;
